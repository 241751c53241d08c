import type { Language } from '@ketnoi/kernel';
import type { Side } from '@ketnoi/taxonomy';
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../graphql/languages.type.js';
import { wordsEnum } from '../graphql/words-enum.js';

export const ReadingSideEnum = wordsEnum('ReadingSide', ['supplier', 'need'] as const, 'Whose text it is.');

@InputType()
export class TextToReadInput {
  @Field(() => ID, { description: 'The fair whose mapped words are read, too.' })
  fairId: string;

  @Field(() => String)
  text: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'Guessed where it is not given.' })
  language?: Language | null;

  @Field(() => ReadingSideEnum)
  side: Side;
}

@ObjectType({ description: 'What a text was read to say, to be confirmed: nothing of it is declared.' })
export class ReadFact {
  @Field(() => String, { description: 'product, process, material, certificate, industry, language or market.' })
  kind: string;

  @Field(() => String)
  id: string;

  @Field(() => String, { description: 'The words it was read from.' })
  words: string;

  @Field(() => Boolean, { description: 'The text says that it is not there or not needed.' })
  negated: boolean;

  @Field(() => String, { nullable: true, description: 'Certificates of a need: required or preferred.' })
  strength: string | null;

  @Field(() => Float, { description: '0 to 1.' })
  confidence: number;
}

@ObjectType()
export class ReadQuantity {
  @Field(() => String, {
    description: 'monthlyVolume, moq, monthlyCapacity, toleranceMm, leadTimeDays, tonnage or sizeMm.',
  })
  kind: string;

  @Field(() => Float)
  value: number;

  @Field(() => String)
  unit: string;

  @Field(() => String)
  words: string;

  @Field(() => Float)
  confidence: number;
}

@ObjectType({ description: 'Words that may mean several things.' })
export class AmbiguousWords {
  @Field(() => String)
  words: string;

  @Field(() => [String], { description: 'Nodes of the taxonomy.' })
  candidates: string[];
}

@ObjectType({ description: 'Something the writer should know of the text itself.' })
export class ReadingNotice {
  @Field(() => String, { description: 'text-cut, control-characters-removed, nothing-read or contradiction.' })
  code: string;

  @Field(() => String)
  detail: string;
}

@ObjectType()
export class TextReading {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => [ReadFact])
  facts: ReadFact[];

  @Field(() => [ReadQuantity])
  quantities: ReadQuantity[];

  @Field(() => [AmbiguousWords])
  ambiguous: AmbiguousWords[];

  @Field(() => [String], { description: 'Words that nobody has mapped yet.' })
  unknownWords: readonly string[];

  @Field(() => [ReadingNotice])
  notices: ReadingNotice[];
}
