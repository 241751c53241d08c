/** What texts say, kept by the texts and the mapped words in them: a fair is looked at often, its texts hardly change. */
import {
  type NeedFacts,
  needFromReadings,
  type Readings as ByText,
  readTexts,
  type SupplierFacts,
  supplierFromReadings,
  type Texts,
} from '@ketnoi/matching';
import type { MappedWordInput } from '@ketnoi/meetings';
import { layersWith, wordsIn } from './mapped-words.js';
import { Readings } from './readings.js';

export interface TextsRead<F> {
  readonly facts: F;
  /** By language as it was read, each word once. */
  readonly unknown: readonly { readonly language: string; readonly word: string }[];
}

const SUPPLIERS = new Readings<TextsRead<SupplierFacts>>();
const NEEDS = new Readings<TextsRead<NeedFacts>>();

/** The same texts with the same words in them answer the same object. */
export const supplierTextsRead = (texts: Texts, words: readonly MappedWordInput[]): TextsRead<SupplierFacts> =>
  read(SUPPLIERS, texts, words, 'supplier', (byText) => supplierFromReadings('', byText));

export const needTextsRead = (texts: Texts, words: readonly MappedWordInput[]): TextsRead<NeedFacts> =>
  read(NEEDS, texts, words, 'need', (byText) => needFromReadings('', byText));

function read<F>(
  kept: Readings<TextsRead<F>>,
  texts: Texts,
  words: readonly MappedWordInput[],
  side: 'supplier' | 'need',
  factsOf: (byText: ByText) => F,
): TextsRead<F> {
  const mapped = wordsIn(Object.values(texts), words);
  return kept.of(JSON.stringify([texts, mapped]), () => {
    const byText = readTexts(texts, side, layersWith(mapped));
    const unknown = Object.values(byText).flatMap(({ language, unknownWords }) =>
      unknownWords.map((word) => ({ language, word })),
    );
    return { facts: factsOf(byText), unknown };
  });
}
