import { type NeedRow, readNeedRow } from './need-row.js';

const read = (cells: NeedRow['cells']) => readNeedRow({ row: 2, cells }, 'ja');

describe('a line of a list of needs', () => {
  it('takes ids and words alike, and numbers as people write them', () => {
    const { need, problems } = read({
      text: 'アルミ切削部品を探しています。\n月5000個',
      processes: 'cnc-turning; プレス加工',
      requiredCertifications: 'ISO 9001',
      preferredCertifications: 'iso-9001',
      monthlyVolume: '5.000',
      toleranceMm: '0,05',
    });
    expect(problems).toEqual([]);
    expect(need).toMatchObject({
      ...{
        language: 'ja',
        title: 'アルミ切削部品を探しています。',
        monthlyVolume: 5000,
        unit: 'pcs',
        toleranceMm: 0.05,
      },
      confidential: false,
    });
    expect(need.facts.filter(({ kind }) => kind === 'certificate')).toEqual([
      { kind: 'certificate', taxonomyId: 'iso-9001', strength: 'required', source: 'declared' },
    ]);
    expect(need.facts.map(({ taxonomyId }) => taxonomyId)).toContain('cnc-turning');
    expect(need.facts.filter(({ kind }) => kind === 'process').length).toBeGreaterThan(1);
  });

  it('reads a tolerance as a fine length, and guesses no weight', () => {
    const { need, problems } = read({ title: 'Shafts', toleranceMm: '1.250', monthlyVolume: '1.250', unit: 'kg' });
    expect(need.toleranceMm).toBe(1.25);
    expect(problems).toEqual([{ row: 2, column: 'monthlyVolume', code: 'two-readings' }]);
    expect(read({ title: 'Trục', lang: 'vi', monthlyVolume: '1.250', unit: 'kg' }).need.monthlyVolume).toBe(1250);
  });

  it('refuses further products instead of losing them', () => {
    expect(read({ product: 'brackets; shafts' }).problems).toEqual([
      { row: 2, column: 'product', code: 'one-product' },
    ]);
    expect(read({ product: 'brackets; brackets' }).problems).toEqual([]);
  });

  it('tells every problem once, with its column', () => {
    const { problems } = read({ product: 'zorbling', monthlyVolume: 'many', unit: 'barrels', lang: 'fr' });
    expect(problems).toEqual([
      { row: 2, column: 'lang', code: 'unknown-id' },
      { row: 2, column: 'unit', code: 'unknown-id' },
      { row: 2, column: 'product', code: 'unknown-id' },
      { row: 2, column: 'monthlyVolume', code: 'unusable' },
      { row: 2, column: 'title', code: 'required' },
    ]);
  });
});
