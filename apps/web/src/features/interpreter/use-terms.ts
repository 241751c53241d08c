import { useEffect, useState } from 'react';
import type { ReaderLanguage } from '../../i18n/languages';

/** What something is called, the taxonomy's own name first. */
export type TermsOf = (id: string) => readonly string[];

const names = import.meta.glob<Readonly<Record<string, string>>>('../../generated/taxonomy/*/taxonomy.json', {
  import: 'default',
});
const words = import.meta.glob<Readonly<Record<string, readonly string[]>>>('../../generated/terms/*/terms.json', {
  import: 'default',
});

const known = new Map<ReaderLanguage, Promise<TermsOf>>();

function termsIn(language: ReaderLanguage): Promise<TermsOf> {
  const loaded =
    known.get(language) ??
    Promise.all([
      names[`../../generated/taxonomy/${language}/taxonomy.json`](),
      words[`../../generated/terms/${language}/terms.json`](),
    ]).then(([name, word]): TermsOf => (id) => [...new Set([name[id] ?? id, ...(word[id] ?? [])])]);
  known.set(language, loaded);
  loaded.catch(() => known.delete(language));
  return loaded;
}

/** Of languages that are not all the reader's; none until they are there. */
export function useTerms(languages: readonly ReaderLanguage[]): readonly TermsOf[] {
  const [terms, setTerms] = useState<readonly TermsOf[]>([]);
  const key = languages.join();
  useEffect(() => {
    let gone = false;
    const asked = key === '' ? [] : (key.split(',') as ReaderLanguage[]);
    void Promise.all(asked.map(termsIn)).then(
      (loaded) => !gone && setTerms(loaded),
      () => undefined,
    );
    return () => void (gone = true);
  }, [key]);
  return terms;
}
