import type { EditedTransferRow, TransferListColumn, TransferListProblem } from '@ketnoi/booth-allocation';
import type { Result } from '@ketnoi/kernel';
import type { TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the list of transfers that are compared when it comes back. */
export const TRANSFER_LIST_HEADINGS: ListHeadings<TransferListColumn | 'id' | 'stamp'> = {
  amount: 'columns.transfer-amount',
  content: 'columns.transfer-content',
  pays: 'columns.pays',
  note: 'columns.why',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone. */
export const TRANSFER_LIST_ASIDE = [
  'columns.transfer-day',
  'columns.currency',
  'columns.state',
  'columns.doubt',
  'columns.may-pay',
] as const satisfies readonly TextKey[];

export const readEditedTransfers = (
  bytes: Uint8Array,
): Promise<Result<readonly EditedTransferRow[], readonly TransferListProblem[]>> =>
  readEditedList(bytes, TRANSFER_LIST_HEADINGS, TRANSFER_LIST_ASIDE);
