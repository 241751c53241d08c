import { TRANSACTION_STATES, type TransactionState as State } from '@ketnoi/booth-allocation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Money } from '../booths/money.type.js';
import { connectionOf } from '../graphql/connection.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { Doubt, type DoubtWord } from './payment.type.js';

export const TransactionState = wordsEnum('TransactionState', TRANSACTION_STATES);

@ObjectType({ description: "A line of a bank's statement." })
export class BankTransaction {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The statement that showed it first.' })
  statementId: string;

  @Field(() => Int, { description: 'Its row there.' })
  row: number;

  @Field(() => String, { description: 'ISO date.' })
  bookedOn: string;

  @Field(() => Money, { description: 'What went out is below 0.' })
  amount: Money;

  @Field(() => String)
  content: string;

  @Field(() => String, { nullable: true })
  bankId: string | null;

  @Field(() => TransactionState)
  state: State;

  @Field(() => Doubt, { nullable: true })
  doubt: DoubtWord | null;

  @Field(() => ID, { nullable: true, description: 'The payment request that it paid, or that it may be meant for.' })
  requestId: string | null;

  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => Money, { description: 'Kept back by banks on the way, and let pass.' })
  shortfall: Money;

  @Field(() => Money, { description: 'More than was owed: to be given back.' })
  excess: Money;

  @Field(() => String, { nullable: true, description: 'Why a person decided so.' })
  note: string | null;
}

@ObjectType({ description: 'The latest day first.' })
export class BankTransactionConnection extends connectionOf(BankTransaction) {}

@ObjectType({ description: 'What is new in it is matched by the worker, within seconds.' })
export class ImportedStatement {
  @Field(() => ID)
  statementId: string;

  @Field(() => Int)
  transactions: number;

  @Field(() => Int, { description: 'How many of them no statement had shown before.' })
  fresh: number;

  @Field(() => Boolean, { description: 'The very same file was imported before.' })
  known: boolean;
}

@ObjectType()
export class DecidedTransaction {
  @Field(() => ID)
  transactionId: string;
}

@ObjectType()
export class ImportedInvoices {
  @Field(() => Int)
  imported: number;

  @Field(() => Int, { description: 'Lines that said what was known already.' })
  known: number;
}
