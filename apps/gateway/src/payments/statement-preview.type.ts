import type { PreviewedLine as Line } from '@ketnoi/booth-allocation';
import type { Currency } from '@ketnoi/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Money } from '../booths/money.type.js';
import { UnusableFile } from '../directory/firms-file.type.js';
import { NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { Doubt, type DoubtWord } from './payment.type.js';

const LineOutcome = wordsEnum(
  'LineOutcome',
  ['known', 'outgoing', 'settles', 'doubtful'],
  'It was shown before, went out, settles a request, or will wait for a person.',
);

@ObjectType({ description: "A line of a bank's statement before it is imported." })
export class PreviewedLine {
  @Field(() => Int, { description: 'As the sheet counts.' })
  row: number;

  @Field(() => String, { description: 'ISO date.' })
  bookedOn: string;

  @Field(() => Money, { description: 'What went out is below 0.' })
  amount: Money;

  @Field(() => String)
  content: string;

  @Field(() => LineOutcome)
  outcome: Line['outcome'];

  @Field(() => Doubt, { nullable: true })
  doubt: DoubtWord | null;

  @Field(() => String, { nullable: true, description: 'Of the request that it settles, or that it may be meant for.' })
  reference: string | null;
}

@ObjectType({ description: 'Each line as if it came alone.' })
export class StatementPreview {
  @Field(() => [PreviewedLine])
  lines: PreviewedLine[];
}

export const CheckBankStatementResult = resultUnion('CheckBankStatementResult', () => [
  StatementPreview,
  UnusableFile,
  NotFound,
]);

export const toPreviewedLine = ({ amount, ...line }: Line, currency: Currency): PreviewedLine =>
  Object.assign(new PreviewedLine(), line, { amount: { amount, currency } });
