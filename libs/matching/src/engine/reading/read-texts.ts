import { isLanguage, type Language } from '@ketnoi/kernel';
import { type IndexLayers, readText, type Reading } from '@ketnoi/taxonomy';
import type { LanguageFact } from '../facts/index.js';
import { codesRead } from './read-facts.js';

/** Texts by language: a kernel language code, or any other key where the language is to be guessed. */
export type Texts = Readonly<Record<string, string>>;

/** One reading a text, by the same keys. */
export type Readings = Readonly<Record<string, Reading>>;

/** @param layers the project's own words, with those an organiser mapped laid over them */
export function readTexts(texts: Texts, side: 'supplier' | 'need', layers?: IndexLayers): Readings {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      readText(text, { language: isLanguage(key) ? key : undefined, side }, layers),
    ]),
  );
}

/** Whoever writes in a language speaks it, besides those the texts name. The first text's language comes first. */
export function languagesRead(readings: readonly Reading[]): readonly LanguageFact[] | undefined {
  const written = readings.slice(0, 1).map((reading): Language => reading.language);
  const named = (codesRead(readings, 'language') ?? []).map((fact) => fact.id);
  const spoken = new Set<string>([...written, ...named]);
  return spoken.size === 0 ? undefined : [...spoken].map((language): LanguageFact => ({ language, source: 'read' }));
}
