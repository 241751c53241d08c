import {
  type CancelCause,
  type Doubt as DoubtWord,
  DOUBTS,
  PAYMENT_PURPOSES,
  PAYMENT_REQUEST_STATES,
  type PaymentPurpose as Purpose,
  type PaymentRequestState as State,
} from '@ketnoi/booth-allocation';
import type { Currency } from '@ketnoi/kernel';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CurrencyCode, Money } from '../booths/money.type.js';
import { connectionOf } from '../graphql/connection.js';
import { wordsEnum } from '../graphql/words-enum.js';

export const PaymentPurpose = wordsEnum('PaymentPurpose', PAYMENT_PURPOSES);
export const PaymentRequestState = wordsEnum('PaymentRequestState', PAYMENT_REQUEST_STATES);
export const Doubt = wordsEnum('TransactionDoubt', DOUBTS, 'Why a transfer waits for a person.');
export type { DoubtWord };

@ObjectType({ description: 'Where a fair is paid to, in one currency.' })
export class BankAccount {
  @Field(() => CurrencyCode)
  currency: Currency;

  @Field(() => String)
  bankName: string;

  @Field(() => String, { nullable: true, description: 'Six digits by which VietQR knows the bank; đồng only.' })
  bankBin: string | null;

  @Field(() => String, { nullable: true, description: 'Dollars only.' })
  swift: string | null;

  @Field(() => String)
  accountNumber: string;

  @Field(() => String)
  holder: string;

  @Field(() => Float, { description: 'By how much a transfer may fall short for bank fees, in the minor unit.' })
  feeTolerance: number;
}

@ObjectType({ description: "An organiser's accounts, at most one a currency." })
export class BankAccounts {
  @Field(() => [BankAccount])
  accounts: BankAccount[];
}

@ObjectType()
export class PaymentLine {
  @Field(() => Int)
  line: number;

  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => String)
  companyName: string;

  @Field(() => String)
  boothNumber: string;

  @Field(() => PaymentPurpose)
  purpose: Purpose;

  @Field(() => Money)
  amount: Money;

  @Field(() => Money, { description: 'How much of the amount is VAT.' })
  vat: Money;

  @Field(() => Money)
  received: Money;
}

@ObjectType({ description: 'As the e-invoice provider has issued it.' })
export class IssuedInvoice {
  @Field(() => ID)
  companyId: string;

  @Field(() => String)
  series: string;

  @Field(() => String)
  number: string;

  @Field(() => String, { description: 'ISO date.' })
  issuedOn: string;
}

@ObjectType({
  description: 'One transfer that was asked for. As PDF: GET /exports/payment-request?fairId=…&requestId=…',
})
export class PaymentRequest {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What the payer writes into the transfer.' })
  reference: string;

  @Field(() => PaymentRequestState)
  state: State;

  @Field(() => Money)
  total: Money;

  @Field(() => Money)
  outstanding: Money;

  @Field(() => [PaymentLine])
  lines: PaymentLine[];

  @Field(() => BankAccount, { description: 'As it was when the request was made.' })
  account: BankAccount;

  @Field(() => String, { nullable: true, description: 'What a VietQR code says; null where none can pay it.' })
  vietQr: string | null;

  @Field(() => String, { nullable: true, description: "ISO date in the fair's zone." })
  dueOn: string | null;

  @Field(() => [IssuedInvoice])
  invoices: IssuedInvoice[];

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  paidAt: Date | null;

  @Field(() => Date, { nullable: true })
  cancelledAt: Date | null;

  cancelReason: string | null;
  cancelCause: CancelCause | null;
}

@ObjectType()
export class AskedFirm {
  @Field(() => ID)
  bookingId: string;

  @Field(() => String)
  companyName: string;

  @Field(() => String)
  boothNumber: string;
}

@ObjectType()
export class ListedPaymentRequest {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => PaymentRequestState)
  state: State;

  @Field(() => Money)
  total: Money;

  @Field(() => Money)
  received: Money;

  @Field(() => Int, { description: 'How many companies it names.' })
  firms: number;

  @Field(() => [AskedFirm], { description: 'Whose money is asked for, and for which booths.' })
  askedOf: AskedFirm[];

  @Field(() => String, { nullable: true })
  dueOn: string | null;

  @Field(() => Date)
  createdAt: Date;
}

@ObjectType({ description: 'Newest first.' })
export class PaymentRequestConnection extends connectionOf(ListedPaymentRequest) {}
