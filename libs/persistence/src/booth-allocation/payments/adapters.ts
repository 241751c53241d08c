import {
  BankAccounts,
  BankStatements,
  BookingLists,
  BookingNotes,
  EInvoices,
  PaymentLetters,
  PaymentRequests,
  PaymentViews,
} from '@ketnoi/booth-allocation';
import type { Provider } from '@nestjs/common';
import { SqlBookingNotes } from '../notes/sql-booking-notes.js';
import { SqlPaymentViews } from './payment-views.read-model.js';
import { SqlBankAccounts } from './sql-bank-accounts.js';
import { SqlBankStatements } from './sql-bank-statements.js';
import { SqlBookingLists } from './sql-booking-lists.js';
import { SqlEInvoices } from './sql-e-invoices.js';
import { SqlPaymentLetters } from './sql-payment-letters.js';
import { SqlPaymentRequests } from './sql-payment-requests.js';

export const PAYMENT_ADAPTERS: Provider[] = [
  { provide: BankAccounts, useClass: SqlBankAccounts },
  { provide: BankStatements, useClass: SqlBankStatements },
  { provide: BookingLists, useClass: SqlBookingLists },
  { provide: BookingNotes, useClass: SqlBookingNotes },
  { provide: EInvoices, useClass: SqlEInvoices },
  { provide: PaymentLetters, useClass: SqlPaymentLetters },
  { provide: PaymentRequests, useClass: SqlPaymentRequests },
  { provide: PaymentViews, useClass: SqlPaymentViews },
];
