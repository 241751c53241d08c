/** Words that organisers mapped, as layers for reading; which of them a text could hold decides whether it is read anew. */
import type { MappedWordInput } from '@ketnoi/meetings';
import { isLanguage } from '@ketnoi/kernel';
import { extendIndex, type IndexLayers, ownLayers, taxonomy } from '@ketnoi/taxonomy';

/** What spelling, marks, case and spaces cannot hide: coarser than reading, so that no word is overlooked. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s]/gu, '')
    .replaceAll('đ', 'd');

interface SoughtWord {
  readonly bare: string;
  /** In the list of words. */
  readonly ordinal: number;
}

interface Sought {
  /** Marked where a word may begin with two such signs: most places of a text are passed over by one look. */
  readonly begins: Uint8Array;
  readonly byBeginning: ReadonlyMap<number, readonly SoughtWord[]>;
  /** Words of one sign have no beginning. */
  readonly single: readonly SoughtWord[];
}

const SIGNS = 0xffff;
const beginning = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & SIGNS;

/** Thousands of texts are looked through with the same words. */
const kept = new WeakMap<readonly MappedWordInput[], Sought>();

function soughtIn(words: readonly MappedWordInput[]): Sought {
  const known = kept.get(words);
  if (known) return known;
  const begins = new Uint8Array(SIGNS + 1);
  const byBeginning = new Map<number, SoughtWord[]>();
  const all = words.map(({ word }, ordinal) => ({ bare: bare(word), ordinal }));
  for (const word of all) {
    if (word.bare.length < 2) continue;
    const key = beginning(word.bare, 0);
    begins[key] = 1;
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), word]);
  }
  const sought = { begins, byBeginning, single: all.filter((word) => word.bare.length < 2) };
  kept.set(words, sought);
  return sought;
}

/** The words that stand somewhere in the texts. One whose node the taxonomy no longer holds is left out. */
export function wordsIn(texts: readonly string[], words: readonly MappedWordInput[]): readonly MappedWordInput[] {
  if (words.length === 0) return words;
  const searched = bare(texts.join('\n'));
  const { begins, byBeginning, single } = soughtIn(words);
  const found = new Set(single.filter((word) => searched.includes(word.bare)).map(({ ordinal }) => ordinal));
  for (let at = 0; at < searched.length - 1; at++) {
    const key = beginning(searched, at);
    if (begins[key] === 0) continue;
    for (const { bare: word, ordinal } of byBeginning.get(key) ?? [])
      if (searched.startsWith(word, at)) found.add(ordinal);
  }
  return words.filter(({ taxonomyId }, ordinal) => found.has(ordinal) && taxonomy().kindOf(taxonomyId));
}

export const layersWith = (words: readonly MappedWordInput[]): IndexLayers =>
  words.length === 0
    ? ownLayers()
    : extendIndex(
        words.map(({ word, language, taxonomyId }) => ({
          words: word,
          taxonomyId,
          ...(language !== null && isLanguage(language) ? { language } : {}),
        })),
      );
