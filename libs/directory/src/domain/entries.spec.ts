import { unwrap } from '@ketnoi/kernel';
import { someCompany, someFair, someNeed } from '../../testing/index.js';
import { checkCompany } from './company.js';
import { checkFair } from './fair.js';
import { checkNeed, maskConfidential } from './need.js';
import type { InvalidEntries } from './problem.js';
import { checkFact, type FactEntries } from './profile-fact.js';

const problems = (result: { ok: boolean; error?: InvalidEntries }): string[] =>
  (result.error?.problems ?? []).map(({ path, code }) => `${path.join('.')} ${code}`);

describe('entries of a company', () => {
  it('pass for a firm of Hanoi and a firm abroad', () => {
    expect(problems(checkCompany(someCompany()))).toEqual([]);
    expect(problems(checkCompany(someCompany({ country: 'JP', taxCode: null })))).toEqual([]);
  });

  it('are told all that is wrong with them at once', () => {
    const wrong = someCompany({
      registeredName: ' ',
      taxCode: '0100109107',
      website: 'javascript:alert(1)',
      foundedYear: 19.5,
      sectorId: 'no-such-sector',
      addresses: [{ kind: 'office', line: '', district: null, province: null, country: 'vn' }],
    });
    expect(problems(checkCompany(wrong))).toEqual([
      'registeredName required',
      'taxCode wrong-firm-code',
      'website unusable',
      'foundedYear out-of-range',
      'sectorId unknown-id',
      'addresses.0.line required',
      'addresses.0.country unusable',
    ]);
  });

  it('have a tax code in Vietnam; abroad the number of their register, if they give it, under their country', () => {
    expect(problems(checkCompany(someCompany({ taxCode: null })))).toEqual(['taxCode required']);
    expect(problems(checkCompany(someCompany({ country: 'KR' })))).toEqual(['taxCode wrong-firm-code']);
    expect(unwrap(checkCompany(someCompany({ country: 'KR', taxCode: '124-81-00998' }))).taxCode).toBe('KR1248100998');
  });
});

describe('entries of a fair', () => {
  it('have a name, real days in order, a venue and a zone', () => {
    expect(problems(checkFair(someFair()))).toEqual([]);
    const wrong = someFair({ slug: 'Hà Nội', names: {}, venue: '', timeZone: 'Hanoi', startsOn: '2026-02-30' });
    expect(problems(checkFair(wrong))).toEqual([
      'slug unusable',
      'names required',
      'venue required',
      'timeZone unusable',
      'startsOn unusable',
    ]);
    expect(problems(checkFair(someFair({ endsOn: '2026-08-19' })))).toEqual(['endsOn out-of-range']);
  });
});

describe('a fact of a profile', () => {
  const fact = (over: Partial<FactEntries>): FactEntries => ({
    kind: 'process',
    taxonomyId: null,
    amount: null,
    unit: null,
    expiresOn: null,
    ...over,
  });

  it.each([
    ['names a node of its own kind', { taxonomyId: 'aluminium-die-casting' }, []],
    ['is refused a node of another kind', { taxonomyId: 'iso-9001' }, ['taxonomyId unknown-id']],
    ['counts goods in a unit', { kind: 'moq', amount: 500, unit: 'pcs' }, []],
    ['is refused an order of a part of a piece', { kind: 'moq', amount: 2.5, unit: 'set' }, ['amount not-whole']],
    ['weighs what is no piece', { kind: 'moq', amount: 2.5, unit: 't' }, []],
    ['may make a part of a piece in a month', { kind: 'monthly-capacity', amount: 33.3, unit: 'pcs' }, []],
    ['is refused goods without a unit', { kind: 'moq', amount: 500 }, ['unit required']],
    ['measures days without a unit', { kind: 'lead-time-days', amount: 30 }, []],
    ['is refused an amount below nothing', { kind: 'lead-time-days', amount: -1 }, ['amount out-of-range']],
    ['names markets by country', { kind: 'export-market', taxonomyId: 'JP' }, []],
    ['knows which countries there are', { kind: 'wanted-market', taxonomyId: 'XX' }, ['taxonomyId unknown-id']],
    ['is refused another market', { kind: 'export-market', taxonomyId: 'Japan' }, ['taxonomyId unknown-id']],
  ] as const)('%s', (_, over, expected) => {
    expect(problems(checkFact(fact(over as Partial<FactEntries>)))).toEqual(expected);
  });
});

describe('a need', () => {
  it('names products and certificates that exist, each once', () => {
    expect(problems(checkNeed(someNeed()))).toEqual([]);
    expect(problems(checkNeed(someNeed({ title: 'a\u0000b', body: 'Lines\n\tand tabs.' })))).toEqual([
      'title unusable',
    ]);
    const twice = someNeed().facts[1];
    const wrong = someNeed({ productId: 'iso-9001', monthlyVolume: 0, unit: null, facts: [twice, twice] });
    expect(problems(checkNeed(wrong))).toEqual([
      'productId unknown-id',
      'monthlyVolume out-of-range',
      'unit required',
      'facts.1.taxonomyId duplicate',
    ]);
  });

  it('that is confidential shows process and material only', () => {
    const masked = maskConfidential({ ...someNeed({ confidential: true }), companyId: 'x' as never });
    expect(masked).toMatchObject({ companyId: null, title: '', body: '', productId: null, monthlyVolume: null });
    expect(masked.facts.map((fact) => fact.kind)).toEqual(['process']);
  });
});
