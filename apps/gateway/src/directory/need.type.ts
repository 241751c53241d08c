import type { FactSource, NeedEntries, NeedFactKind, NeedView, Unit } from '@ketnoi/directory';
import type { Language } from '@ketnoi/kernel';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { LanguageEnum } from '../graphql/languages.type.js';
import { CalendarDate } from '../graphql/scalars/date.scalar.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { FactSourceEnum, UnitEnum } from './profile.type.js';

export const NeedFactKindEnum = wordsEnum('NeedFactKind', ['process', 'material', 'certificate'] as const);
export const StrengthEnum = wordsEnum('Strength', ['required', 'preferred'] as const);
export const NeedStateEnum = wordsEnum('NeedState', ['open', 'closed'] as const);

@ObjectType()
export class NeedFact {
  @Field(() => NeedFactKindEnum)
  kind: NeedFactKind;

  @Field(() => String)
  taxonomyId: string;

  @Field(() => StrengthEnum, { nullable: true, description: 'Certificates only.' })
  strength: 'required' | 'preferred' | null;

  @Field(() => FactSourceEnum)
  source: FactSource;
}

@ObjectType({ description: 'What a buyer wants to source.' })
export class Need {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fairId: string;

  @Field(() => ID, { nullable: true, description: 'Null where the need is confidential to the reader.' })
  companyId: string | null;

  @Field(() => Boolean, { description: 'Confidential to the reader: only process and material are shown.' })
  masked: boolean;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;

  @Field(() => String, { nullable: true })
  productId: string | null;

  @Field(() => Float, { nullable: true })
  monthlyVolume: number | null;

  @Field(() => UnitEnum, { nullable: true })
  unit: Unit | null;

  @Field(() => Float, { nullable: true })
  toleranceMm: number | null;

  @Field(() => Int, { nullable: true })
  maxLeadTimeDays: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Until when the buyer wants to have decided.' })
  deadlineOn: string | null;

  @Field(() => Boolean)
  confidential: boolean;

  @Field(() => NeedStateEnum)
  state: 'open' | 'closed';

  @Field(() => [NeedFact])
  facts: NeedFact[];

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class NeedConnection extends connectionOf(Need) {}

@InputType()
export class NeedFactInput {
  @Field(() => NeedFactKindEnum)
  kind: NeedFactKind;

  @Field(() => String)
  taxonomyId: string;

  @Field(() => StrengthEnum, { nullable: true })
  strength?: 'required' | 'preferred' | null;
}

@InputType()
export class NeedInput {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  title: string;

  @Field(() => String, { defaultValue: '' })
  body: string;

  @Field(() => String, { nullable: true })
  productId?: string | null;

  @Field(() => Float, { nullable: true })
  monthlyVolume?: number | null;

  @Field(() => UnitEnum, { nullable: true })
  unit?: Unit | null;

  @Field(() => Float, { nullable: true })
  toleranceMm?: number | null;

  @Field(() => Int, { nullable: true })
  maxLeadTimeDays?: number | null;

  @Field(() => CalendarDate, { nullable: true })
  deadlineOn?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Others see process and material only, and not whose it is.',
  })
  confidential: boolean;

  @Field(() => [NeedFactInput], { defaultValue: [] })
  facts: NeedFactInput[];
}

export const toNeed = (need: NeedView): Need => Object.assign(new Need(), need);

export const needEntries = (input: NeedInput): NeedEntries => ({
  language: input.language,
  title: input.title,
  body: input.body,
  productId: input.productId ?? null,
  monthlyVolume: input.monthlyVolume ?? null,
  unit: input.unit ?? null,
  toleranceMm: input.toleranceMm ?? null,
  maxLeadTimeDays: input.maxLeadTimeDays ?? null,
  deadlineOn: input.deadlineOn ?? null,
  confidential: input.confidential,
  facts: input.facts.map(({ kind, taxonomyId, strength }) => {
    return { kind, taxonomyId, strength: strength ?? null, source: 'declared' as const };
  }),
});
