import { LANGUAGES, type Language } from '@ketnoi/kernel';
import { foldedHeading } from '../tables/folded-heading.js';

/** Reads what a file says in words, in whichever of our languages it went out, as its code; another word stays as written. */
export function codesOfWords(
  codes: readonly string[],
  wordOf: (code: string, language: Language) => string,
): (word: string) => string {
  const byWord = new Map<string, string>();
  for (const code of codes)
    for (const word of [code, ...LANGUAGES.map((language) => wordOf(code, language))])
      byWord.set(foldedHeading(word), code);
  return (word) => byWord.get(foldedHeading(word)) ?? word;
}
