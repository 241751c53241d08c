import { BankAccountEntity } from './bank-account.entity.js';
import { BankStatementEntity } from './bank-statement.entity.js';
import { BankTransactionEntity } from './bank-transaction.entity.js';
import { BookingNoteEntity } from '../notes/booking-note.entity.js';
import { EInvoiceEntity } from './e-invoice.entity.js';
import { PaymentCreditEntity } from './payment-credit.entity.js';
import { PaymentRequestLineEntity } from './payment-request-line.entity.js';
import { PaymentRequestEntity } from './payment-request.entity.js';

export const PAYMENT_ENTITIES = [
  BankAccountEntity,
  PaymentRequestEntity,
  PaymentRequestLineEntity,
  BankStatementEntity,
  BankTransactionEntity,
  PaymentCreditEntity,
  EInvoiceEntity,
  BookingNoteEntity,
];
