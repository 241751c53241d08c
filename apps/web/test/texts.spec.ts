import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../src/i18n/languages.js';
import { COMPLETE, OFFICE } from '../src/i18n/namespaces.js';

type Texts = Readonly<Record<string, string>>;

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const PLURAL = /_(zero|one|two|few|many|other)$/;

const textsOf = (language: string, namespace: string): Texts =>
  JSON.parse(readFileSync(join(SRC, 'texts', language, `${namespace}.json`), 'utf8')) as Texts;
const baseOf = (key: string): string => key.replace(PLURAL, '');
const basesOf = (texts: Texts): string[] => [...new Set(Object.keys(texts).map(baseOf))].sort();
const gapsIn = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

const needed = [
  ...COMPLETE.flatMap((namespace) => LANGUAGES.map((language) => ({ namespace, language }))),
  ...OFFICE.flatMap((namespace) => (['vi', 'en'] as const).map((language) => ({ namespace, language }))),
];

/** What stands in quotes, and how templates begin, in files that read a namespace. */
function mentionsOf(namespace: string): { readonly whole: Set<string>; readonly beginnings: string[] } {
  const whole = new Set<string>();
  const beginnings: string[] = [];
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!/[.]tsx?$/.test(name) || name.includes('.generated.') || name.includes('.spec.')) continue;
    const source = readFileSync(join(SRC, name), 'utf8');
    if (!source.includes(`useTranslation('${namespace}')`) && !source.includes(`ParseKeys<'${namespace}'>`)) continue;
    for (const [, text] of source.matchAll(/'([^'\n]*)'/g)) whole.add(text);
    for (const [, text] of source.matchAll(/`([\w.-]+)\$\{/g)) beginnings.push(text);
  }
  return { whole, beginnings };
}

describe('texts of the web app', () => {
  it.each(needed)('$namespace is complete in $language', ({ namespace, language }) => {
    const [english, texts] = [textsOf('en', namespace), textsOf(language, namespace)];
    expect(basesOf(texts)).toEqual(basesOf(english));
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim()).not.toBe('');
      const model = english[key] ?? english[`${baseOf(key)}_other`];
      expect({ key, gaps: gapsIn(text) }).toEqual({ key, gaps: gapsIn(model) });
    }
  });

  it.each(needed)('$namespace has the plurals that $language has', ({ namespace, language }) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = Object.keys(textsOf(language, namespace));
    const counted = new Set(keys.filter((key) => PLURAL.test(key)).map(baseOf));
    for (const base of counted)
      expect(keys.filter((key) => PLURAL.test(key) && baseOf(key) === base).sort()).toEqual(
        categories.map((category) => `${base}_${category}`).sort(),
      );
  });

  it.each([...COMPLETE, ...OFFICE])('%s has no text that no page shows', (namespace) => {
    const { whole, beginnings } = mentionsOf(namespace);
    const unused = basesOf(textsOf('en', namespace)).filter(
      (key) => !whole.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('stand in files that are known', () => {
    for (const language of readdirSync(join(SRC, 'texts')))
      for (const file of readdirSync(join(SRC, 'texts', language)))
        expect([...COMPLETE, ...OFFICE]).toContain(file.replace('.json', ''));
    expect(LANGUAGES.filter((language) => !existsSync(join(SRC, 'texts', language)))).toEqual([]);
  });
});
