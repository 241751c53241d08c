import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  type CellChange,
  differenceOf,
  type EditedRow,
  err,
  type FairId,
  Fingerprint,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  type ListProblem,
  ok,
  once,
  type Result,
} from '@ketnoi/kernel';
import { type AssignmentProblem, type ReadAssignment, readAssignments } from '../../domain/payment/read-assignments.js';
import { cellsOfTransfer, TRANSFER_LIST, type TransferListColumn } from '../../domain/payment/transfer-list.js';
import { untilNotOvertaken } from '../life/overtaken.js';
import { PayByHand } from './pay-by-hand.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { PaymentViews } from './ports/payment-views.js';

export interface EditedTransfers {
  readonly fairId: FairId;
  readonly uploadId: string;
}

export type EditedTransferRow = EditedRow<TransferListColumn>;

export interface TransferListProblem {
  readonly row: number;
  readonly column: string | null;
  readonly code: ListProblem<TransferListColumn>['code'] | AssignmentProblem['code'] | 'out-of-range';
  readonly params?: { readonly most: number };
}

/** Opens the file; null = there is none. Asked only of those who may change the list. */
export type EditedTransfersReader = () => Promise<Result<
  readonly EditedTransferRow[],
  readonly TransferListProblem[]
> | null>;

type NamedChange = CellChange<TransferListColumn> & { readonly name: string };

export interface TransfersDifference {
  readonly rows: number;
  readonly changes: readonly NamedChange[];
  readonly conflicts: readonly NamedChange[];
  readonly problems: readonly TransferListProblem[];
  /** Names what would change: who approves it gives it back. */
  readonly seen: string;
}

type Unusable = { readonly code: 'unusable-file'; readonly problems: readonly TransferListProblem[] };
type NotFound = { readonly code: 'not-found' };
export type TakeBackTransfersRefusal =
  NotFound | { readonly code: 'changed-meanwhile' } | IdempotencyConflict | Unusable;
type Answer = Result<{ readonly changed: number }, TakeBackTransfersRefusal>;

/**
 * The list of transfers comes back with the requests that doubtful ones pay: shown first, then all of them are booked as if
 * somebody had assigned them one by one, or none is.
 */
@Injectable()
export class TakeBackTransfers {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly views: PaymentViews,
    private readonly requests: PaymentRequests,
    private readonly payByHand: PayByHand,
    private readonly fingerprint: Fingerprint,
  ) {}

  async preview(
    actor: Actor,
    { fairId }: EditedTransfers,
    read: EditedTransfersReader,
  ): Promise<Result<TransfersDifference, NotFound | Unusable>> {
    const rows = hasFairRole(actor, fairId, 'organiser') ? await read() : null;
    if (!rows) return err({ code: 'not-found' });
    return rows.ok ? ok((await this.compare(fairId, rows.value)).difference) : err(unusable(rows.error));
  }

  async execute(
    actor: Actor,
    file: EditedTransfers & { readonly seen: string },
    read: EditedTransfersReader,
    key: string,
  ): Promise<Answer> {
    if (!hasFairRole(actor, file.fairId, 'organiser')) return err({ code: 'not-found' });
    const rowsOfFile = once(read);
    const request = { operation: 'take-back-transfers', key, request: file };
    return untilNotOvertaken(() =>
      allOrNothing<{ readonly changed: number }, TakeBackTransfersRefusal>(
        this.idempotency,
        actor,
        request,
        async () => {
          const rows = await rowsOfFile();
          if (!rows) return err({ code: 'not-found' });
          return rows.ok ? this.book(actor, file, rows.value) : err(unusable(rows.error));
        },
      ),
    );
  }

  private async book(
    actor: Actor,
    { fairId, seen }: EditedTransfers & { readonly seen: string },
    rows: readonly EditedTransferRow[],
  ): Promise<Answer> {
    const { difference, assignments } = await this.compare(fairId, rows);
    if (difference.problems.length > 0) return err(unusable(difference.problems));
    if (difference.conflicts.length > 0 || difference.seen !== seen) return err({ code: 'changed-meanwhile' });
    for (const assignment of assignments) {
      const paid = await this.payByHand.execute(actor, { fairId, ...assignment, letShortfallPass: false });
      // It was looked at above: somebody has changed it since.
      if (!paid.ok) return err({ code: 'changed-meanwhile' });
    }
    return ok({ changed: assignments.length });
  }

  private async compare(
    fairId: FairId,
    rows: readonly EditedTransferRow[],
  ): Promise<{ readonly difference: TransfersDifference; readonly assignments: readonly ReadAssignment[] }> {
    const transfers = new Map((await this.views.allTransactions(fairId)).map((one) => [one.id as string, one]));
    const present = new Map([...transfers].map(([id, transfer]) => [id, cellsOfTransfer(transfer)]));
    const found = differenceOf(TRANSFER_LIST, present, rows);
    const named = (change: CellChange<TransferListColumn>): NamedChange => {
      const { bookedOn = '', content = '' } = transfers.get(change.id) ?? {};
      return { ...change, name: `${bookedOn} · ${present.get(change.id)?.amount ?? ''} · ${content}` };
    };
    const changes = found.changes.map(named);
    const { assignments, problems } = readAssignments(changes, transfers, await this.requests.ofFair(fairId));
    const difference = {
      rows: rows.length,
      changes,
      conflicts: found.conflicts.map(named),
      problems: [...found.problems, ...problems].sort((one, other) => one.row - other.row),
      seen: this.fingerprint.of(changes),
    };
    return { difference, assignments };
  }
}

const unusable = (problems: readonly TransferListProblem[]): Unusable => ({ code: 'unusable-file', problems });
