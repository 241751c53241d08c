import { type BookingId, type BoothId, type CompanyId, type FairId, money } from '@ketnoi/kernel';
import {
  type Booking,
  type BookingRules,
  type Booth,
  type ClaimSituation,
  DEFAULT_TERMS,
  type WaitedFor,
} from '@ketnoi/booth-allocation';

/** Object mothers. Times are around the opening of booking, 1 June 2026, 02:00 UTC. */
export const FAIR = '01985f00-0000-7000-8000-000000000001' as FairId;
export const COMPANY = '01985f00-0000-7000-8000-0000000000c1' as CompanyId;
export const OTHER_COMPANY = '01985f00-0000-7000-8000-0000000000c2' as CompanyId;
export const BOOTH = '01985f00-0000-7000-8000-0000000000b1' as BoothId;
export const BOOKING = '01985f00-0000-7000-8000-0000000000a1' as BookingId;
export const OPENS = new Date('2026-06-01T02:00:00Z');
export const CLOSES = new Date('2026-07-01T02:00:00Z');
export const DURING = new Date('2026-06-10T02:00:00Z');

export const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

export const aBooth = (over: Partial<Booth> = {}): Booth => ({
  fairId: FAIR,
  id: BOOTH,
  number: 'A-01',
  kind: 'shell',
  zoneId: null,
  areaDm2: 900,
  openSides: 1,
  price: money(22_000_000, 'VND'),
  withdrawnAt: null,
  ...over,
});

export const someRules = (over: Partial<BookingRules> = {}): BookingRules => ({
  fairId: FAIR,
  opensAt: OPENS,
  closesAt: CLOSES,
  holdMinutes: 30,
  boothsPerCompany: 4,
  ...DEFAULT_TERMS,
  ...over,
});

export const aHold = (over: Partial<Booking> = {}): Booking => ({
  fairId: FAIR,
  id: BOOKING,
  boothId: BOOTH,
  companyId: COMPANY,
  groupId: null,
  orderId: null,
  origin: 'claim',
  originReason: null,
  state: 'held',
  heldUntil: minutesAfter(DURING, 30),
  renewals: 0,
  nth: 1,
  price: money(22_000_000, 'VND'),
  quote: null,
  depositAmount: null,
  depositDueOn: null,
  remindedAt: null,
  overdueAt: null,
  paidAmount: 0,
  waivedAmount: 0,
  cancellationFee: null,
  version: 1,
  ...over,
});

/** Approved on 10 June, half of the price due as a deposit after ten working days. */
export const aBooking = (over: Partial<Booking> = {}): Booking =>
  aHold({ state: 'approved', heldUntil: null, depositAmount: 11_000_000, depositDueOn: '2026-06-24', ...over });

/** An exhibitor without claims before a free booth, while booking is open. */
export const aSituation = (over: Partial<ClaimSituation> = {}): ClaimSituation => ({
  now: DURING,
  fair: { timeZone: 'Asia/Ho_Chi_Minh', startsOn: '2026-08-20' },
  rules: someRules(),
  booth: aBooth(),
  companyId: COMPANY,
  country: 'VN',
  priceList: null,
  exhibits: true,
  awaited: false,
  claim: null,
  companyClaims: [],
  ...over,
});

/** What a company waits for that takes every booth. */
export const ANY_BOOTH: WaitedFor = { zoneIds: [], kind: null, leastAreaDm2: 0, mostAreaDm2: 10_000 };
