import {
  idOfReadFact,
  type NeedFactCorrection as Correction,
  READ_NEED_FACT_KINDS,
  type ReadFactVerdict,
  type ReadNeedFact as FactOfRoom,
  type ReadNeedFactKind,
  type Unit,
} from '@ketnoi/directory';
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { ChangedMeanwhile } from './directory-results.type.js';
import { StrengthEnum } from './need.type.js';
import { ReadFactVerdictEnum, UnitEnum } from './profile.type.js';
import { SavedNeed } from './saved.type.js';

export const ReadNeedFactKindEnum = wordsEnum('ReadNeedFactKind', READ_NEED_FACT_KINDS);

@ObjectType({
  description: 'What the text of a need was read to say and its buyer has not settled: nothing is declared.',
})
export class ReadNeedFact {
  @Field(() => ID, { description: 'For `settleNeedFact`.' })
  id: string;

  @Field(() => ReadNeedFactKindEnum)
  kind: ReadNeedFactKind;

  @Field(() => String, { nullable: true })
  taxonomyId: string | null;

  @Field(() => Float, { nullable: true })
  amount: number | null;

  @Field(() => UnitEnum, { nullable: true })
  unit: Unit | null;

  @Field(() => StrengthEnum, { nullable: true, description: 'Certificates only.' })
  strength: 'required' | 'preferred' | null;

  @Field(() => String, { description: 'The words it was read from.' })
  words: string;
}

@InputType({ description: 'What a need should say instead: a node, or an amount.' })
export class NeedFactCorrection {
  @Field(() => String, { nullable: true })
  taxonomyId?: string | null;

  @Field(() => Float, { nullable: true })
  amount?: number | null;

  @Field(() => UnitEnum, { nullable: true })
  unit?: Unit | null;

  @Field(() => StrengthEnum, { nullable: true })
  strength?: 'required' | 'preferred' | null;
}

@InputType()
export class SettleNeedFactInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  needId: string;

  @Field(() => ID)
  factId: string;

  @Field(() => ReadFactVerdictEnum)
  verdict: ReadFactVerdict;

  @Field(() => NeedFactCorrection, { nullable: true })
  correction?: NeedFactCorrection | null;
}

export const SettleNeedFactResult = resultUnion('SettleNeedFactResult', () => [
  SavedNeed,
  InvalidInput,
  NotFound,
  ChangedMeanwhile,
]);

export const toReadNeedFact = (fact: FactOfRoom): ReadNeedFact =>
  Object.assign(new ReadNeedFact(), fact, { id: idOfReadFact(fact) });

export const toCorrection = (input: NeedFactCorrection): Correction => ({
  taxonomyId: input.taxonomyId ?? null,
  amount: input.amount ?? null,
  unit: input.unit ?? null,
  strength: input.strength ?? null,
});
