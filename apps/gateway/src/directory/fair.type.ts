import type { Fair as StoredFair, FairEntries } from '@ketnoi/directory';
import type { Language } from '@ketnoi/kernel';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../graphql/languages.type.js';
import { CalendarDate } from '../graphql/scalars/date.scalar.js';

@ObjectType({ description: 'A text in one language.' })
export class LanguageText {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  text: string;
}

@InputType()
export class LanguageTextInput {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  text: string;
}

@ObjectType()
export class Fair {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'For addresses.' })
  slug: string;

  @Field(() => [LanguageText])
  names: LanguageText[];

  @Field(() => String)
  venue: string;

  @Field(() => String, { description: 'Such as Asia/Ho_Chi_Minh. Its days and slots are told in it.' })
  timeZone: string;

  @Field(() => CalendarDate)
  startsOn: string;

  @Field(() => CalendarDate)
  endsOn: string;

  @Field(() => Boolean, { description: 'Invented, for demonstrations.' })
  fictional: boolean;
}

@InputType()
export class FairInput {
  @Field(() => String)
  slug: string;

  @Field(() => [LanguageTextInput])
  names: LanguageTextInput[];

  @Field(() => String)
  venue: string;

  @Field(() => String, { defaultValue: 'Asia/Ho_Chi_Minh' })
  timeZone: string;

  @Field(() => CalendarDate)
  startsOn: string;

  @Field(() => CalendarDate)
  endsOn: string;
}

export const toFair = (fair: StoredFair): Fair =>
  Object.assign(new Fair(), fair, {
    names: Object.entries(fair.names).map(([language, text]) => ({ language: language as Language, text: text ?? '' })),
  });

export const fairEntries = ({ names, ...rest }: FairInput): FairEntries => ({
  ...rest,
  names: Object.fromEntries(names.map(({ language, text }) => [language, text])),
});
