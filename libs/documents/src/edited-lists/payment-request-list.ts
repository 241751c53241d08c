import type { EditedPaymentRequestRow, PaymentRequestListProblem, RequestListColumn } from '@ketnoi/booth-allocation';
import type { Result } from '@ketnoi/kernel';
import type { TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the list of requests for payment that are compared when it comes back. */
export const PAYMENT_REQUEST_LIST_HEADINGS: ListHeadings<RequestListColumn | 'id' | 'stamp'> = {
  reference: 'columns.reference',
  asked: 'columns.asked',
  paid: 'columns.paid',
  cancel: 'columns.cancel-because',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone. */
export const PAYMENT_REQUEST_LIST_ASIDE = [
  'columns.state',
  'columns.firms',
  'columns.open',
  'columns.currency',
  'columns.due-on',
  'columns.created-at',
] as const satisfies readonly TextKey[];

export const readEditedPaymentRequests = (
  bytes: Uint8Array,
): Promise<Result<readonly EditedPaymentRequestRow[], readonly PaymentRequestListProblem[]>> =>
  readEditedList(bytes, PAYMENT_REQUEST_LIST_HEADINGS, PAYMENT_REQUEST_LIST_ASIDE);
