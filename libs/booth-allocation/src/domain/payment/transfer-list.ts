import { type Cells, type Currency, inWholeUnits, type ListColumns } from '@ketnoi/kernel';
import type { TransactionState } from './bank-transaction.js';

export const TRANSFER_LIST_COLUMNS = ['amount', 'content', 'pays', 'note'] as const;
export type TransferListColumn = (typeof TRANSFER_LIST_COLUMNS)[number];

/** Of the list of transfers it comes back which request a doubtful one pays, and why; the rest is there to be read. */
export const TRANSFER_LIST: ListColumns<TransferListColumn> = {
  all: TRANSFER_LIST_COLUMNS,
  editable: new Set<TransferListColumn>(['pays', 'note']),
};

export const cellsOfTransfer = (transfer: {
  readonly amount: number;
  readonly currency: Currency;
  readonly content: string;
  readonly state: TransactionState;
  readonly reference: string | null;
  readonly note: string | null;
}): Cells<TransferListColumn> => ({
  amount: String(inWholeUnits(transfer)),
  content: transfer.content,
  // What a doubtful one may be meant for stands beside: nothing is paid that nobody has written here.
  pays: transfer.state === 'booked' ? (transfer.reference ?? '') : '',
  note: transfer.note ?? '',
});
