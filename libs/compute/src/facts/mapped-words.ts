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

/** Thousands of texts are looked through with the same words: kept by their first two signs, so that a text is walked once. */
type Sought = ReadonlyMap<number, readonly { readonly bare: string; readonly ordinal: number }[]>;
const kept = new WeakMap<readonly MappedWordInput[], Sought>();

const beginning = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) || 0);

function soughtIn(words: readonly MappedWordInput[]): Sought {
  const known = kept.get(words);
  if (known) return known;
  const sought = new Map<number, { readonly bare: string; readonly ordinal: number }[]>();
  words.forEach(({ word }, ordinal) => {
    const one = { bare: bare(word), ordinal };
    const alike = sought.get(beginning(one.bare, 0)) ?? [];
    sought.set(beginning(one.bare, 0), [...alike, one]);
  });
  kept.set(words, sought);
  return sought;
}

/** The words that stand somewhere in the texts. One whose node the taxonomy no longer holds is left out. */
export function wordsIn(texts: readonly string[], words: readonly MappedWordInput[]): readonly MappedWordInput[] {
  if (words.length === 0) return words;
  const searched = bare(texts.join('\n'));
  const sought = soughtIn(words);
  const found = new Set<number>();
  for (let at = 0; at < searched.length; at++) {
    // Words of one sign are kept by it alone.
    for (const key of [beginning(searched, at), searched.charCodeAt(at) * 0x10000])
      for (const one of sought.get(key) ?? []) if (searched.startsWith(one.bare, at)) found.add(one.ordinal);
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
