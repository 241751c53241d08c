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
import {
  type CancellationProblem,
  cellsOfRequest,
  type ReadCancellation,
  readCancellations,
  REQUEST_LIST,
  type RequestListColumn,
} from '../../domain/payment/request-list.js';
import { CancelPaymentRequest } from './cancel-payment-request.js';
import { PaymentViews } from './ports/payment-views.js';

export type EditedPaymentRequestRow = EditedRow<RequestListColumn>;
export type PaymentRequestListProblem = EditedCellProblem<CancellationProblem['code']>;

interface Found {
  readonly difference: ComparedList<RequestListColumn, PaymentRequestListProblem>;
  readonly cancellations: readonly ReadCancellation[];
}

/** The list of requests for payment comes back with those that are cancelled and why: all of them, or none. */
@Injectable()
export class TakeBackPaymentRequests {
  private readonly list: EditedList<EditedFile, EditedPaymentRequestRow, PaymentRequestListProblem, Found> = {
    operation: 'take-back-payment-requests',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
    compare: async (_, { fairId }, rows) => ok(await this.compare(fairId, rows)),
    change: (actor, { fairId }, { cancellations }) => this.cancelAll(actor, fairId, cancellations),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly views: PaymentViews,
    private readonly cancel: CancelPaymentRequest,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async cancelAll(
    actor: Actor,
    fairId: FairId,
    cancellations: readonly ReadCancellation[],
  ): Promise<Result<TakenBack, TakeBackRefusal<PaymentRequestListProblem>>> {
    const cancelled = await this.cancel.insideAll(actor, fairId, cancellations);
    // They waited above: somebody has paid or cancelled one since.
    return cancelled.ok ? ok({ changed: cancellations.length }) : err({ code: 'changed-meanwhile' });
  }

  private async compare(fairId: FairId, rows: readonly EditedPaymentRequestRow[]): Promise<Found> {
    const requests = new Map((await this.views.allRequests(fairId)).map((one) => [one.id as string, one]));
    const present = new Map([...requests].map(([id, request]) => [id, cellsOfRequest(request)]));
    const found = namedDifference(REQUEST_LIST, present, rows, (id) => {
      const { reference = '', asked = '' } = present.get(id) ?? {};
      return `${reference} · ${asked}`;
    });
    const { cancellations, problems } = readCancellations(found.changes, requests);
    return { difference: comparedList(found, problems, this.fingerprint), cancellations };
  }
}
