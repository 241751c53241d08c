export { AssignTransaction } from './assign-transaction.js';
export { type BookedTransactions, BookTransactions } from './book-transactions.js';
export { CancelPaymentRequest, type CancelPaymentRefusal } from './cancel-payment-request.js';
export type { DecideAnswer, DecidedTransaction, DecideRefusal, TransactionStep } from './decide-transaction.js';
export { DismissTransaction } from './dismiss-transaction.js';
export {
  type ImportedStatement,
  ImportStatement,
  type ImportStatementRefusal,
  type ReadStatement,
  type StatementReader,
} from './import-statement.js';
export { ImportInvoices, type ImportInvoicesRefusal, type InvoicesReader } from './import-invoices.js';
export { ListBookings } from './list-bookings.js';
export { ListPaymentRequests } from './list-payment-requests.js';
export { ListTransactions } from './list-transactions.js';
export { ListVatLines } from './list-vat-lines.js';
export { BankAccounts } from './ports/bank-accounts.js';
export {
  BankStatements,
  type DecidedNow,
  type TransactionDecision,
  type WaitingTransaction,
  type NewStatement,
  type NewTransaction,
} from './ports/bank-statements.js';
export { BookingLists, type ListedBooking } from './ports/booking-lists.js';
export { EInvoices } from './ports/e-invoices.js';
export { type PaymentLetter, PaymentLetters } from './ports/payment-letters.js';
export { type ChangedRequest, PaymentRequests, type RequestCollision } from './ports/payment-requests.js';
export type { Assignment } from './pay-by-hand.js';
export * from './ports/payment-views.js';
export {
  type PaymentWish,
  type RequestedPayment,
  RequestPayment,
  type RequestPaymentRefusal,
} from './request-payment.js';
export { PreviewInvoices } from './preview-invoices.js';
export { type PreviewedLine, PreviewStatement } from './preview-statement.js';
export { SetBankAccount } from './set-bank-account.js';
export {
  type EditedPaymentRequestRow,
  type PaymentRequestListProblem,
  TakeBackPaymentRequests,
} from './take-back-payment-requests.js';
export { type EditedTransferRow, TakeBackTransfers, type TransferListProblem } from './take-back-transfers.js';
export { UnassignTransaction } from './unassign-transaction.js';
export { ViewBankAccounts } from './view-bank-accounts.js';
export { ViewBookingPaper } from './view-booking-paper.js';
export { ViewPaymentRequest } from './view-payment-request.js';
