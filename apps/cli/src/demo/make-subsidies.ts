import { type ProgrammeId, type Quote, shareOfCity, type SubsidyCost, withCityShare } from '@ketnoi/booth-allocation';
import { type Id, type PersonId, seededRng } from '@ketnoi/kernel';
import { demoIds } from './demo-ids.js';
import type { DemoRows, Workshop } from './demo-rows.js';
import type { DemoFair } from './make-fairs.js';

const DAY_MS = 86_400_000;
const PERCENT = 50;
const MOST_PER_FIRM = 30_000_000;
const COSTS: readonly SubsidyCost[] = ['rent'];
const PAPERS = [
  { code: 'registration', names: { vi: 'Giấy đăng ký doanh nghiệp', en: 'Business registration certificate' } },
  { code: 'application', names: { vi: 'Đơn đề nghị hỗ trợ', en: 'Application for support' } },
  { code: 'tax', names: { vi: 'Xác nhận không nợ thuế', en: 'Confirmation of no tax arrears' } },
];
/** How far the requests of one firm after the other have come, and how many papers have been seen. */
const STANDS = [
  { state: 'approved', papers: 3 },
  { state: 'requested', papers: 2 },
  { state: 'settled', papers: 3 },
  { state: 'approved', papers: 3 },
  { state: 'refused', papers: 1 },
  { state: 'requested', papers: 0 },
] as const;
const MOST_REQUESTS = 24;

/**
 * A programme of the city for the fair, and requests of firms that owe the rest of their price, one booth each. Takes no
 * chance and has ids of its own, so that the rest of the demo stays as it is with or without it.
 */
export function makeSubsidies(shop: Workshop, fair: DemoFair, officer: PersonId): void {
  const { rows, bornAt, scale } = shop;
  const ids = demoIds(seededRng(0x5b51d7 + fair.plan.month), bornAt.getTime());
  const programmeId: ProgrammeId = ids<'subsidy-programme'>();
  const programme = {
    fairId: fair.id,
    id: programmeId,
    name: 'Hỗ trợ doanh nghiệp công nghiệp hỗ trợ tham gia hội chợ (Mẫu)',
    decisionNumber: '00/QĐ-MẪU',
    budget: 300_000_000 * scale,
    reserved: 0,
    settled: 0,
    percent: PERCENT,
    mostPerFirm: MOST_PER_FIRM,
    covers: COSTS,
    papers: PAPERS,
    opensAt: bornAt,
    closesAt: new Date(fair.slots[0].startsAt.getTime() - 30 * DAY_MS),
    createdBy: officer,
    createdAt: bornAt,
  };
  rows.SubsidyProgrammeEntity.push(programme);
  const owing = rows.BookingEntity.filter(
    ({ fairId, state, nth }) => fairId === fair.id && state === 'confirmed' && nth === 1,
  );
  owing.slice(0, MOST_REQUESTS).forEach((booking, i) => {
    const spent = makeGrant(
      shop,
      { booking, programmeId, officer, id: ids<'subsidy-grant'>() },
      STANDS[i % STANDS.length],
      i,
    );
    programme.reserved += spent.reserved;
    programme.settled += spent.settled;
  });
}

interface DemoRequest {
  readonly booking: DemoRows['BookingEntity'][number];
  readonly programmeId: ProgrammeId;
  readonly officer: PersonId;
  readonly id: Id<'subsidy-grant'>;
}

function makeGrant(
  { rows, bornAt }: Workshop,
  { booking, programmeId, officer, id }: DemoRequest,
  { state, papers }: (typeof STANDS)[number],
  i: number,
): { readonly reserved: number; readonly settled: number } {
  const { fairId, companyId, quote } = booking;
  if (!companyId || !quote) throw new Error(`the demo subsidises booking ${booking.id}, which has no firm or no quote`);
  const requestedAt = new Date(bornAt.getTime() + (10 + i) * DAY_MS);
  const decidedAt = new Date(requestedAt.getTime() + 5 * DAY_MS);
  const decided = state !== 'requested';
  const share = Math.min(shareOfCity(quote, COSTS, PERCENT), MOST_PER_FIRM);
  const amounts = { reserved: state === 'approved' ? share : 0, settled: state === 'settled' ? share : 0 };
  if (state !== 'refused')
    rows.SubsidisedCostEntity.push(...COSTS.map((cost) => ({ fairId, bookingId: booking.id, cost, grantId: id })));
  rows.SubsidyFirmEntity.push({ fairId, programmeId, companyId, granted: amounts.reserved + amounts.settled });
  rows.SubsidyGrantEntity.push({
    ...{ fairId, id, programmeId, companyId, bookingId: booking.id, costs: COSTS, state, ...amounts },
    papers: PAPERS.slice(0, papers).map(({ code }) => ({
      code,
      checkedBy: officer,
      checkedAt: new Date(requestedAt.getTime() + DAY_MS).toISOString(),
    })),
    decisionNumber: state === 'approved' || state === 'settled' ? `${i + 1}/QĐ-MẪU` : null,
    reason: state === 'refused' ? 'Hồ sơ chưa đầy đủ (Mẫu)' : null,
    requestedBy: booking.createdBy ?? officer,
    requestedAt,
    decidedBy: decided ? officer : null,
    decidedAt: decided ? decidedAt : null,
    settledAt: state === 'settled' ? new Date(decidedAt.getTime() + 20 * DAY_MS) : null,
    version: 1 + papers + (decided ? 1 : 0) + (state === 'settled' ? 1 : 0),
  });
  showCityShare(booking, quote, amounts.reserved + amounts.settled);
  return amounts;
}

/** As an approval does: the firm owes its share, and no more deposit than that. */
function showCityShare(booking: DemoRequest['booking'], quote: Quote, granted: number): void {
  if (granted === 0) return;
  const shared = withCityShare(quote, granted);
  const depositAmount = Math.min(booking.depositAmount ?? 0, shared.firmShare);
  const state = (booking.paidAmount ?? 0) >= shared.firmShare ? 'paid' : booking.state;
  Object.assign(booking, { quote: shared, priceAmount: shared.firmShare, depositAmount, state });
}
