import { jest } from '@jest/globals';
import { needsFromRows, suppliersFromRows } from '@ketnoi/matching';

/** The word lists are built on first use, which a busy machine may take seconds for. */
jest.setTimeout(60_000);

const problems = (taken: { notices: readonly { problem: string; column: string }[] }): string[] =>
  taken.notices.map((notice) => `${notice.column} ${notice.problem}`);

describe('rows of a supplier file', () => {
  it('take columns first and fill in from the text what they leave open, marked as read', () => {
    const text = 'Đúc áp lực nhôm ADC12. ISO 9001. MOQ 5.000 cái, 30 ngày.';
    const { facts } = suppliersFromRows([{ id: 'S1', text_vi: text, moq: '200', unit: 'pcs', certifications: [] }]);
    expect(facts[0]).toMatchObject({
      id: 'S1',
      moq: { value: 200, source: 'declared' },
      unit: 'pcs',
      certificates: [],
      leadTimeDays: { value: 30, source: 'read' },
    });
    expect(facts[0].processes?.map((fact) => fact.id)).toContain('aluminium-die-casting');
    expect(facts[0].processes?.every((fact) => fact.source === 'read')).toBe(true);
  });

  it('split lists at semicolons, read words as ids and keep what nobody knows', () => {
    const taken = suppliersFromRows([{ id: 'S1', products: 'pcb; pcba;;pcb', materials: 'ADC12;unobtainium' }]);
    expect(taken.facts[0].products?.map((fact) => fact.id)).toEqual(['pcb', 'pcba']);
    expect(taken.facts[0].materials?.at(-1)).toEqual({ id: 'unobtainium', source: 'declared' });
    expect(taken.facts[0].materials?.[0]).toMatchObject({ id: 'aluminium-die-cast-alloy', source: 'read' });
    expect(problems(taken)).toEqual(['materials read-as-id', 'materials unknown-id']);
  });

  it('say what they could not use and keep the rest', () => {
    const taken = suppliersFromRows([
      { id: 'S1', moq: 'many', monthlyCapacity: '1,000', unit: 'boxes', languages: 7, colour: 'red' },
      { id: '', products: 'pcb' },
      { id: 'S1', products: 'pcb' },
      { id: 'S2', moq: 500, monthlyCapacity: 100, unit: 'pcs' },
    ]);
    expect(taken.facts.map((fact) => fact.id)).toEqual(['S1', 'S2']);
    expect(taken.facts[0].monthlyCapacity).toEqual({ value: 1000, source: 'declared' });
    expect(taken.facts[0].moq).toBeUndefined();
    expect(problems(taken)).toEqual([
      'unit unknown-unit',
      'moq not-a-number',
      'languages not-a-list',
      'colour column-ignored',
      'id no-id',
      'id id-twice',
      'moq moq-above-capacity',
    ]);
  });

  it('take texts of any size and kind without failing', () => {
    const texts = ['\u0000\u0007 đúc \u200b', '🏭🔩🚗', 'x'.repeat(1_000_000), 'Đúc 鑄造 주조 หล่อ', ''];
    for (const text of texts) expect(suppliersFromRows([{ id: 'S1', text }]).facts).toHaveLength(1);
  });
});

describe('rows of a need file', () => {
  it('take one text in the language the row names', () => {
    const { facts } = needsFromRows([
      { id: 'N1', buyerCountry: 'JP', lang: 'ja', text: 'アルミダイカスト部品、月1,000個、ISO9001必須。' },
    ]);
    expect(facts[0]).toMatchObject({
      buyerCountry: { id: 'JP' },
      monthlyVolume: { value: 1000, source: 'read' },
      unit: 'pcs',
      requiredCertificates: [{ id: 'iso-9001', source: 'read' }],
      languages: [{ language: 'ja' }],
    });
    expect(facts[0].product?.id).toBe('aluminium-die-cast-parts');
  });
});
