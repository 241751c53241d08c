import { unwrap } from '@ketnoi/kernel';
import fc from 'fast-check';
import { DURING } from '../../../testing/booths.fixture.js';
import { aGrant, allPapers, aProgramme, aQuotedBooking, OFFICER } from '../../../testing/subsidies.fixture.js';
import { aQuoteRequest } from '../pricing/pricing.fixture.js';
import { quoteBooth } from '../pricing/quote-booth.js';
import { approveGrant } from './decide-grant.js';
import { expectedShare } from './expected-share.js';
import type { ProgrammeId, SubsidyCost, SubsidyProgramme } from './programme.js';

/** 22 million of rent and 3 of extras, 27 with VAT. */
const quote = aQuotedBooking().quote ?? fail();
const open = (over: Partial<SubsidyProgramme> = {}, grantedToFirm = 0) => ({
  programme: aProgramme(over),
  grantedToFirm,
});
const second = '01985f00-0000-7000-8000-0000000000e2' as ProgrammeId;
const amount = (...programmes: ReturnType<typeof open>[]) =>
  expectedShare(quote, programmes, DURING)?.cityShare ?? null;

describe('what the city may be expected to pay', () => {
  it('names the programme, its decision and the costs; both shares add up to the full price', () => {
    const { id, name, decisionNumber } = aProgramme();
    expect(expectedShare(quote, [open()], DURING)).toEqual({
      cityShare: 12_500_000,
      firmShare: 14_500_000,
      parts: [{ programmeId: id, programmeName: name, decisionNumber, costs: ['rent', 'extras'], amount: 12_500_000 }],
    });
  });

  it('is nothing abroad, before a programme opens, from when it closes, and where none is', () => {
    const abroad = unwrap(quoteBooth(aQuoteRequest({ country: 'JP' })));
    expect(expectedShare(abroad, [open()], DURING)).toBeNull();
    expect(amount()).toBeNull();
    expect(amount(open({ opensAt: new Date(DURING.getTime() + 1) }))).toBeNull();
    expect(amount(open({ closesAt: DURING }))).toBeNull();
    expect(amount(open({ opensAt: DURING }))).toBe(12_500_000);
  });

  it('is at most what budget and allowance have left', () => {
    expect(amount(open({ budget: 10_000_000, reserved: 3_000_000, settled: 4_000_000 }))).toBe(3_000_000);
    expect(amount(open({}, 15_000_000))).toBe(5_000_000);
    expect(amount(open({}, 20_000_000))).toBeNull();
    expect(amount(open({ budget: 7, settled: 7 }))).toBeNull();
  });

  it('gives each cost to one programme, so that the city pays most, and of equals takes the one that opened first', () => {
    const rent = open({ covers: ['rent'], percent: 70, mostPerFirm: 100_000_000 });
    const all = open({ id: second, percent: 60, mostPerFirm: 100_000_000 });
    expect(amount(rent, all)).toBe(15_400_000 + 1_800_000);
    expect(amount(all, rent)).toBe(15_400_000 + 1_800_000);
    const twins = [open(), open({ id: second })];
    expect(expectedShare(quote, twins, DURING)?.parts.map(({ programmeId }) => programmeId)).toEqual([aProgramme().id]);
  });

  it('is what an officer could grant of it at this moment, to the đồng', () => {
    const programmes = fc.record({
      percent: fc.integer({ min: 1, max: 100 }),
      budget: fc.integer({ min: 1, max: 30_000_000 }),
      mostPerFirm: fc.integer({ min: 1, max: 30_000_000 }),
      covers: fc.subarray<SubsidyCost>(['rent', 'extras'], { minLength: 1 }),
    });
    fc.assert(
      fc.property(programmes, fc.integer({ min: 0, max: 30_000_000 }), (over, grantedToFirm) => {
        const programme = aProgramme(over);
        const share = expectedShare(quote, [{ programme, grantedToFirm }], DURING);
        const decide = (more: number) =>
          approveGrant(aGrant({ costs: over.covers, papers: allPapers() }), {
            ...{ programme, grantedToFirm, booking: aQuotedBooking(), decisionNumber: '1', by: OFFICER, at: DURING },
            amount: (share?.cityShare ?? 0) + more,
          }).ok;
        expect([share === null || decide(0), decide(1)]).toEqual([true, false]);
        expect(share === null || share.cityShare + share.firmShare === quote.total).toBe(true);
      }),
    );
  });
});
