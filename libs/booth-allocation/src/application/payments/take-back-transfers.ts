import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedCellProblem,
  type EditedFile,
  type EditedList,
  type EditedRow,
  err,
  type FairId,
  Fingerprint,
  hasFairRole,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import { type AssignmentProblem, type ReadAssignment, readAssignments } from '../../domain/payment/read-assignments.js';
import { cellsOfTransfer, TRANSFER_LIST, type TransferListColumn } from '../../domain/payment/transfer-list.js';
import { untilNotOvertaken } from '../life/overtaken.js';
import { PayByHand } from './pay-by-hand.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { PaymentViews } from './ports/payment-views.js';

export type EditedTransferRow = EditedRow<TransferListColumn>;
export type TransferListProblem = EditedCellProblem<AssignmentProblem['code']>;
type Difference = ComparedList<TransferListColumn, TransferListProblem>;
type Refusal = TakeBackRefusal<TransferListProblem>;

interface Found {
  readonly difference: Difference;
  readonly assignments: readonly ReadAssignment[];
}

/**
 * The list of transfers comes back with the requests that doubtful ones pay: shown first, then all of them are booked as if
 * somebody had assigned them one by one, or none is.
 */
@Injectable()
export class TakeBackTransfers {
  private readonly list: EditedList<EditedFile, EditedTransferRow, TransferListProblem, Found> = {
    operation: 'take-back-transfers',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
    compare: async (_, { fairId }, rows) => ok(await this.compare(fairId, rows)),
    change: (actor, { fairId }, { assignments }) => this.book(actor, fairId, assignments),
  };
  readonly preview = previewOf(this.list);
  private readonly once = takeBackOf(this.list, () => this.idempotency);
  readonly execute: typeof this.once = (...asked) => untilNotOvertaken(() => this.once(...asked));

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly views: PaymentViews,
    private readonly requests: PaymentRequests,
    private readonly payByHand: PayByHand,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async book(
    actor: Actor,
    fairId: FairId,
    assignments: readonly ReadAssignment[],
  ): Promise<Result<TakenBack, Refusal>> {
    const wished = assignments.map((assignment) => ({ ...assignment, letShortfallPass: false }));
    const paid = await this.payByHand.executeAll(actor, fairId, wished);
    // They were looked at above: somebody has changed one since.
    return paid.ok ? ok({ changed: assignments.length }) : err({ code: 'changed-meanwhile' });
  }

  private async compare(fairId: FairId, rows: readonly EditedTransferRow[]): Promise<Found> {
    const transfers = new Map((await this.views.allTransactions(fairId)).map((one) => [one.id as string, one]));
    const present = new Map([...transfers].map(([id, transfer]) => [id, cellsOfTransfer(transfer)]));
    const found = namedDifference(TRANSFER_LIST, present, rows, (id) => {
      const { bookedOn = '', content = '' } = transfers.get(id) ?? {};
      return `${bookedOn} · ${present.get(id)?.amount ?? ''} · ${content}`;
    });
    const { assignments, problems } = readAssignments(found.changes, transfers, await this.requests.ofFair(fairId));
    return { difference: comparedList(found, problems, this.fingerprint), assignments };
  }
}
