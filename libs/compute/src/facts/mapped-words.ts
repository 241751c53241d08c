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

/** Thousands of texts are looked through with the same words. */
const bareWords = new WeakMap<readonly MappedWordInput[], readonly string[]>();

function bareOf(words: readonly MappedWordInput[]): readonly string[] {
  const known = bareWords.get(words) ?? words.map(({ word }) => bare(word));
  bareWords.set(words, known);
  return known;
}

/** The words that stand somewhere in the texts. One whose node the taxonomy no longer holds is left out. */
export function wordsIn(texts: readonly string[], words: readonly MappedWordInput[]): readonly MappedWordInput[] {
  if (words.length === 0) return words;
  const searched = bare(texts.join('\n'));
  const sought = bareOf(words);
  return words.filter(({ taxonomyId }, i) => searched.includes(sought[i]) && taxonomy().kindOf(taxonomyId));
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
