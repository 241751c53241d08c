import { type CellChange, type Cells, type Currency, inWholeUnits, type ListColumns } from '@ketnoi/kernel';
import { isWaiting, type PaymentRequestId, type PaymentRequestState } from './payment-request.js';

export const REQUEST_LIST_COLUMNS = ['reference', 'asked', 'paid', 'cancel'] as const;
export type RequestListColumn = (typeof REQUEST_LIST_COLUMNS)[number];

/** Of the list of requests for payment it comes back which are cancelled and why; the rest is there to be read. */
export const REQUEST_LIST: ListColumns<RequestListColumn> = {
  all: REQUEST_LIST_COLUMNS,
  editable: new Set<RequestListColumn>(['cancel']),
};

export const LONGEST_CANCEL_REASON = 200;

interface ListedRequest {
  readonly currency: Currency;
  readonly total: number;
  readonly received: number;
  readonly id: PaymentRequestId;
  readonly reference: string;
  readonly state: PaymentRequestState;
  readonly cancelReason: string | null;
}

export const cellsOfRequest = ({
  reference,
  currency,
  total,
  received,
  cancelReason,
}: ListedRequest): Cells<RequestListColumn> => ({
  reference,
  asked: String(inWholeUnits({ amount: total, currency })),
  paid: String(inWholeUnits({ amount: received, currency })),
  cancel: cancelReason ?? '',
});

export interface ReadCancellation {
  readonly requestId: PaymentRequestId;
  readonly reason: string;
}

export interface CancellationProblem {
  readonly row: number;
  readonly column: RequestListColumn;
  readonly code: 'payment-request-closed' | 'too-long';
  readonly params?: { readonly most: number };
}

/** What an edited list of requests cancels: only what still waits for money. */
export function readCancellations(
  changes: readonly CellChange<RequestListColumn>[],
  requests: ReadonlyMap<string, ListedRequest>,
): { readonly cancellations: readonly ReadCancellation[]; readonly problems: readonly CancellationProblem[] } {
  const cancellations: ReadCancellation[] = [];
  const problems: CancellationProblem[] = [];
  for (const { row, column, id, after } of changes) {
    const request = requests.get(id);
    if (!request || !isWaiting(request)) problems.push({ row, column, code: 'payment-request-closed' });
    else if (after.length > LONGEST_CANCEL_REASON)
      problems.push({ row, column, code: 'too-long', params: { most: LONGEST_CANCEL_REASON } });
    else cancellations.push({ requestId: request.id, reason: after });
  }
  return { cancellations, problems };
}
