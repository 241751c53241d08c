import { fromSchema, type ReaderLanguage } from './languages';

interface Told {
  readonly language: string;
}

/** Of what was written in several languages the reader's own, else English, else Vietnamese, else whatever there is. */
export function bestFor<T extends Told>(language: ReaderLanguage, written: readonly T[]): T | undefined {
  for (const wanted of [language, 'en', 'vi'] as const) {
    const found = written.find((one) => fromSchema(one.language) === wanted);
    if (found) return found;
  }
  return written[0];
}
