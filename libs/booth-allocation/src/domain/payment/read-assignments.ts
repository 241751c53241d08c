import type { CellChange, Currency } from '@ketnoi/kernel';
import type { TransactionId, TransactionState } from './bank-transaction.js';
import type { PaymentRequest, PaymentRequestId } from './payment-request.js';
import { receiveByHand } from './receive-payment.js';
import type { TransferListColumn } from './transfer-list.js';

export const LONGEST_WHY = 200;

/** A transfer as the list of a fair shows it. */
export interface TransferToAssign {
  readonly id: TransactionId;
  readonly amount: number;
  readonly currency: Currency;
  readonly state: TransactionState;
  readonly note: string | null;
}

export interface ReadAssignment {
  readonly transactionId: TransactionId;
  readonly requestId: PaymentRequestId;
  readonly note: string;
}

export interface AssignmentProblem {
  readonly row: number;
  readonly column: TransferListColumn;
  readonly code:
    | 'required'
    | 'too-long'
    | 'note-missing'
    | 'transaction-decided'
    | 'unknown-reference'
    | 'other-currency'
    | 'request-cancelled'
    | 'already-paid';
  readonly params?: { readonly most: number };
}

/**
 * What an edited list of transfers assigns, in the order of its rows: of two that pay the same request the second finds it
 * as the first leaves it.
 */
export function readAssignments(
  changes: readonly CellChange<TransferListColumn>[],
  transfers: ReadonlyMap<string, TransferToAssign>,
  requests: readonly PaymentRequest[],
): { readonly assignments: readonly ReadAssignment[]; readonly problems: readonly AssignmentProblem[] } {
  const byReference = new Map(requests.map((request) => [request.reference, request]));
  const assignments: ReadAssignment[] = [];
  const problems: AssignmentProblem[] = [];
  for (const id of new Set(changes.map((change) => change.id))) {
    const transfer = transfers.get(id);
    if (!transfer) continue;
    const changed = (column: TransferListColumn) => changes.find((one) => one.id === id && one.column === column);
    const [pays, why] = [changed('pays'), changed('note')];
    const row = (pays ?? why)?.row ?? 0;
    const wrong = (column: TransferListColumn, code: AssignmentProblem['code']): void =>
      void problems.push({ row, column, code, ...(code === 'too-long' && { params: { most: LONGEST_WHY } }) });
    if (transfer.state !== 'doubtful') wrong(pays ? 'pays' : 'note', 'transaction-decided');
    else if (!pays) wrong('pays', 'required');
    else {
      const note = (why?.after ?? transfer.note ?? '').trim();
      const request = byReference.get(pays.after.trim().toUpperCase());
      const receipt = request && receiveByHand(request, transfer.amount, false);
      if (note === '') wrong('note', 'note-missing');
      else if (note.length > LONGEST_WHY) wrong('note', 'too-long');
      else if (!request || !receipt) wrong('pays', 'unknown-reference');
      else if (request.currency !== transfer.currency) wrong('pays', 'other-currency');
      else if (!receipt.ok) wrong('pays', receipt.error);
      else {
        byReference.set(request.reference, receipt.value.request);
        assignments.push({ transactionId: transfer.id, requestId: request.id, note });
      }
    }
  }
  return { assignments, problems };
}
