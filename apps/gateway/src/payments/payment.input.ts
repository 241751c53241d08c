import type { PaymentPurpose as Purpose } from '@ketnoi/booth-allocation';
import type { Currency } from '@ketnoi/kernel';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { CurrencyCode } from '../booths/money.type.js';
import { PaymentPurpose } from './payment.type.js';

@InputType()
export class BankAccountInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => CurrencyCode)
  currency: Currency;

  @Field(() => String)
  bankName: string;

  @Field(() => String, { nullable: true, description: 'Needed for đồng: six digits, by which VietQR knows the bank.' })
  bankBin?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed for dollars.' })
  swift?: string | null;

  @Field(() => String)
  accountNumber: string;

  @Field(() => String)
  holder: string;

  @Field(() => Float, { description: 'By how much a transfer may fall short for bank fees, in the minor unit.' })
  feeTolerance: number;
}

@InputType()
export class RequestPaymentInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => [ID], { description: 'Bookings of one company, or of several for which the person speaks.' })
  bookingIds: string[];

  @Field(() => PaymentPurpose, { description: 'Only organisers ask for a FEE.' })
  purpose: Purpose;

  @Field(() => String, { nullable: true, description: 'ISO date. Left out: when the first of the deposits is due.' })
  dueOn?: string | null;
}

@InputType()
export class CancelPaymentRequestInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  requestId: string;

  @Field(() => String, { nullable: true, description: 'For the record, at most 200 characters.' })
  reason?: string | null;
}

@InputType()
export class BankStatementInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => CurrencyCode, { description: 'Of the account; a statement is about one.' })
  currency: Currency;

  @Field(() => ID, { description: 'An Excel or CSV file that the same person has uploaded.' })
  uploadId: string;
}

@InputType()
export class TransactionInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  transactionId: string;

  @Field(() => String, { description: 'Why, for the record: at most 200 characters.' })
  note: string;
}

@InputType()
export class AssignTransactionInput extends TransactionInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Counts the request as paid though the transfer falls short by more than bank fees.',
  })
  letShortfallPass: boolean;
}

@InputType()
export class UnassignTransactionInput extends TransactionInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also where an invoice was issued for the money, which the provider then has to correct.',
  })
  despiteInvoice: boolean;
}

@InputType()
export class InvoicesInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID, { description: 'An Excel or CSV file that the same person has uploaded.' })
  uploadId: string;
}
