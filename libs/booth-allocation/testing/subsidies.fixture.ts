import type { PersonId } from '@ketnoi/kernel';
import { unwrap } from '@ketnoi/kernel';
import { aBooking, COMPANY, DURING, FAIR } from './booths.fixture.js';
import type { Booking } from '../src/domain/booking.js';
import { aQuoteRequest } from '../src/domain/pricing/pricing.fixture.js';
import { quoteBooth } from '../src/domain/pricing/quote-booth.js';
import type { GrantId, SubsidyGrant } from '../src/domain/subsidy/grant.js';
import type { ProgrammeId, SubsidyProgramme } from '../src/domain/subsidy/programme.js';

export const OFFICER = '01985f00-0000-7000-8000-00000000aa01' as PersonId;

/** Half of rent and extras, at most 20 million a firm, out of 100 million; two papers. */
export const aProgramme = (over: Partial<SubsidyProgramme> = {}): SubsidyProgramme => ({
  fairId: FAIR,
  id: '01985f00-0000-7000-8000-0000000000e1' as ProgrammeId,
  name: 'Hỗ trợ gian hàng (hư cấu)',
  decisionNumber: '12/QĐ-UBND',
  budget: 100_000_000,
  reserved: 0,
  settled: 0,
  percent: 50,
  mostPerFirm: 20_000_000,
  covers: ['rent', 'extras'],
  papers: [
    { code: 'registration', names: { vi: 'Giấy đăng ký kinh doanh', en: 'Business registration' } },
    { code: 'tax', names: { vi: 'Xác nhận thuế', en: 'Tax confirmation' } },
  ],
  opensAt: new Date('2026-06-01T00:00:00Z'),
  closesAt: new Date('2026-08-01T00:00:00Z'),
  ...over,
});

/** An approved booking of a shell booth with two sockets: 25 million without VAT, 27 million with it. */
export const aQuotedBooking = (over: Partial<Booking> = {}): Booking => {
  const quote = unwrap(quoteBooth(aQuoteRequest({ extras: [{ code: 'power-3kw', quantity: 2 }] })));
  return aBooking({ quote, price: { amount: quote.total, currency: 'VND' }, depositAmount: 13_500_000, ...over });
};

export const aGrant = (over: Partial<SubsidyGrant> = {}): SubsidyGrant => ({
  fairId: FAIR,
  id: '01985f00-0000-7000-8000-0000000000d1' as GrantId,
  programmeId: aProgramme().id,
  companyId: COMPANY,
  bookingId: aBooking().id,
  costs: ['extras', 'rent'],
  state: 'requested',
  papers: [],
  reserved: 0,
  settled: 0,
  decisionNumber: null,
  reason: null,
  cause: null,
  requestedBy: OFFICER,
  requestedAt: DURING,
  decidedBy: null,
  decidedAt: null,
  settledAt: null,
  version: 1,
  ...over,
});

export const allPapers = (): SubsidyGrant['papers'] =>
  aProgramme().papers.map(({ code }) => ({ code, checkedBy: OFFICER, checkedAt: DURING.toISOString() }));
