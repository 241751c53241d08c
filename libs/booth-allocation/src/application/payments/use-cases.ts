import { AssignTransaction } from './assign-transaction.js';
import { BookTransactions } from './book-transactions.js';
import { CancelPaymentRequest } from './cancel-payment-request.js';
import { DismissTransaction } from './dismiss-transaction.js';
import { ImportInvoices } from './import-invoices.js';
import { ImportStatement } from './import-statement.js';
import { ListBookings } from './list-bookings.js';
import { PaymentsJournal } from './payments-journal.js';
import { ReceiveMoney } from './receive-money.js';
import { PayByHand } from './pay-by-hand.js';
import { PreviewInvoices } from './preview-invoices.js';
import { PreviewStatement } from './preview-statement.js';
import { RequestPayment } from './request-payment.js';
import { SetBankAccount } from './set-bank-account.js';
import { ListPaymentRequests } from './list-payment-requests.js';
import { ListTransactions } from './list-transactions.js';
import { ListVatLines } from './list-vat-lines.js';
import { TakeBackPaymentRequests } from './take-back-payment-requests.js';
import { TakeBackTransfers } from './take-back-transfers.js';
import { UnassignTransaction } from './unassign-transaction.js';
import { ViewBankAccounts } from './view-bank-accounts.js';
import { ViewBookingPaper } from './view-booking-paper.js';
import { ViewPaymentRequest } from './view-payment-request.js';
import { VoidPayments } from './void-payments.js';

/** What the module offers about payments. */
export const PAYMENT_USE_CASES = [
  AssignTransaction,
  BookTransactions,
  CancelPaymentRequest,
  DismissTransaction,
  ImportInvoices,
  ImportStatement,
  ListBookings,
  PreviewInvoices,
  PreviewStatement,
  RequestPayment,
  SetBankAccount,
  ListPaymentRequests,
  ListTransactions,
  ListVatLines,
  TakeBackPaymentRequests,
  TakeBackTransfers,
  UnassignTransaction,
  ViewBankAccounts,
  ViewBookingPaper,
  ViewPaymentRequest,
];

/** What they share. */
export const PAYMENT_DESKS = [PayByHand, PaymentsJournal, ReceiveMoney, VoidPayments];
