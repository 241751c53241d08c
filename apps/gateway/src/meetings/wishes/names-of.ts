import { type Language, LANGUAGES } from '@ketnoi/kernel';
import { ownParallelTerms, taxonomy } from '@ketnoi/taxonomy';

/** What an id that an explanation quotes stands for; `term` is a concept read from a text, `c:<id>`. */
export type IdKind = 'node' | 'country' | 'language' | 'term' | 'incoterm' | 'side';

/** The name of an id in the reader's language; the id itself where none is known, so that nothing shows blank. */
export function nameOf(kind: IdKind, id: string, language: Language): string {
  switch (kind) {
    case 'node':
      return inSentence(id, taxonomy().label(id, language), language);
    case 'country':
      return /^[A-Z]{2}$/.test(id) ? (displayNames(language, 'region').of(id) ?? id) : id;
    case 'language':
      return spoken(id, language);
    case 'term':
      return termName(id.replace(/^c:/, ''), language);
    case 'incoterm':
      return id.toUpperCase();
    case 'side':
      return id;
  }
}

/** Labels begin with a capital where they stand alone; abbreviations keep theirs: CNC milling. */
function inSentence(id: string, label: string, language: Language): string {
  if (taxonomy().kindOf(id) === 'certificate') return certificateMark(id) || label;
  if (!/^\p{Lu}?\p{Ll}+(?![\p{L}\d])/u.test(label)) return label;
  return label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
}

/** The words with which a certificate's labels begin in every language, without what explains them: ISO 9001. */
function certificateMark(id: string): string {
  const labels = LANGUAGES.map((language) => `${taxonomy().label(id, language)} `);
  const words = labels[0].trim().split(' ');
  const shared = words.map((_, i) => words.slice(0, i + 1).join(' '));
  return shared.findLast((start) => labels.every((label) => label.startsWith(`${start} `))) ?? '';
}

/** Nobody speaks a script: zh-Hant is spoken as Chinese. */
function spoken(id: string, language: Language): string {
  const subtag = /^[a-z]{2,3}(?=$|-)/.exec(id)?.[0];
  const name = subtag ? (displayNames(language, 'language').of(subtag) ?? id) : id;
  return language === 'vi' ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1) : name;
}

let terms: ReadonlyMap<string, Partial<Record<Language, readonly string[]>>> | undefined;

function termName(id: string, language: Language): string {
  if (taxonomy().node(id)) return nameOf('node', id, language);
  terms ??= new Map(ownParallelTerms().map((term) => [term.id, term.terms]));
  return terms.get(id)?.[language]?.[0] ?? id;
}

const names = new Map<string, Intl.DisplayNames>();

function displayNames(language: Language, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${language}/${type}`;
  const known = names.get(key) ?? new Intl.DisplayNames(language, { type, style: 'short' });
  names.set(key, known);
  return known;
}
