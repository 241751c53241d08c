import { LANGUAGES } from '@ketnoi/kernel';
import { TEXTS, type TextKey } from './catalogue.js';
import { parse, type Piece } from './format/parse.js';

function places(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((p) => {
    if (p.kind === 'value') return [p.name];
    if (p.kind === 'choice') return [p.name, ...[...p.branches.values()].flatMap(places)];
    return [];
  });
}
const placesOf = (source: string): string[] => [...new Set(places(parse(source)))].sort();

describe('the catalogue of texts', () => {
  const keys = Object.keys(TEXTS) as TextKey[];

  it.each(keys)('%s says the same in six languages', (key) => {
    const byLanguage = TEXTS[key];
    expect(Object.keys(byLanguage).sort()).toEqual([...LANGUAGES].sort());
    const wanted = placesOf(byLanguage.en);
    for (const language of LANGUAGES) {
      expect(byLanguage[language].trim()).not.toBe('');
      // The language sets its percent sign, as it does in the window.
      expect(byLanguage[language]).not.toMatch(/\} ?[%％]/);
      expect({ language, places: placesOf(byLanguage[language]) }).toEqual({ language, places: wanted });
    }
  });

  it('names lists so that the tab of a sheet shows their names whole', () => {
    const titles = keys.filter((key) => key.startsWith('exports.') && key !== 'exports.audit-cut');
    const cut = titles.flatMap((key) => Object.values(TEXTS[key]).filter((title) => title.length > 31));
    expect(titles.length).toBeGreaterThan(10);
    expect(cut).toEqual([]);
  });
});
