export * from './bank-account.js';
export * from './bank-transaction.js';
export {
  type Draft,
  draftPaymentRequest,
  type PayableBooking,
  type PaymentRequestRejection,
  vatOf,
} from './draft-payment-request.js';
export type * from './events.js';
export * from './invoice-row.js';
export * from './match-transaction.js';
export * from './file-problem.js';
export { isReference, referenceOf } from './payment-reference.js';
export * from './payment-request.js';
export type { AssignmentProblem } from './read-assignments.js';
export * from './receive-payment.js';
export type { GivenCredit } from './take-back-payment.js';
export { cellsOfRequest, REQUEST_LIST, type RequestListColumn } from './request-list.js';
export * from './transfer-list.js';
export * from './viet-qr.js';
