import {
  checkPriceList,
  DEFAULT_TERMS,
  type Extra,
  type ExtraWish,
  percentOf,
  type PriceList,
  type PriceListDraft,
  quoteBooth,
} from '@ketnoi/booth-allocation';
import { type BoothId, money, type PersonId, type ZoneId } from '@ketnoi/kernel';
import type { DemoRows, Workshop } from './demo-rows.js';
import type { DemoFair } from './make-fairs.js';

const DAY_MS = 86_400_000;

const extra = (code: string, vi: string, en: string, unit: Extra['unit'], dong: number, cents: number) => ({
  code,
  names: { vi, en },
  unit,
  vnd: money(dong, 'VND'),
  usd: money(cents, 'USD'),
  vatable: true,
});

/** Figures of the size that Vietnamese fairs ask for; the đồng prices and the surcharge are assumptions. */
const draftFor = (opensAt: Date): PriceListDraft => ({
  vatPermille: 80,
  cornerPermille: 100,
  rents: [
    { kind: 'shell', zoneId: null, per: 'booth', vnd: money(22_000_000, 'VND'), usd: money(240_000, 'USD') },
    { kind: 'raw', zoneId: null, per: 'm2', vnd: money(2_100_000, 'VND'), usd: money(25_000, 'USD') },
  ],
  earlyBirds: [
    { until: new Date(opensAt.getTime() - 180 * DAY_MS), percent: 10 },
    { until: new Date(opensAt.getTime() - 90 * DAY_MS), percent: 5 },
  ],
  extras: [
    extra('power-single-phase', 'Điện 1 pha 220 V, 3 kW', 'Single-phase power 220 V, 3 kW', 'piece', 1_500_000, 7_500),
    extra('power-three-phase', 'Điện 3 pha 380 V', 'Three-phase power 380 V', 'kilowatt', 700_000, 3_500),
    extra('furniture-set', 'Bộ bàn và 4 ghế', 'Table with four chairs', 'set', 800_000, 4_000),
    extra('showcase', 'Tủ trưng bày có khóa', 'Lockable showcase', 'piece', 1_200_000, 6_000),
    extra('badges', 'Thẻ ra vào thêm', 'Additional badges', 'person', 100_000, 500),
  ],
});

/** What exhibitors have ordered, one after the other: most nothing, some power, some power and furniture. */
const ORDERS: readonly (readonly ExtraWish[])[] = [
  [],
  [{ code: 'power-single-phase', quantity: 1 }],
  [],
  [
    { code: 'power-three-phase', quantity: 10 },
    { code: 'furniture-set', quantity: 1 },
    { code: 'badges', quantity: 4 },
  ],
  [],
];

/** The fair's price list, and by it the quote frozen in every booking; who has paid has paid what the quote says. */
export function makePrices({ rows, bornAt }: Workshop, fair: DemoFair, organiser: PersonId): PriceList {
  const checked = checkPriceList(draftFor(fair.slots[0].startsAt), new Set<ZoneId>());
  if (!checked.ok) throw new Error(`the demo's price list makes no sense: ${JSON.stringify(checked.error)}`);
  const list: PriceList = { version: 1, ...checked.value };
  rows.PriceListEntity.push({ fairId: fair.id, version: 1, list, setBy: organiser, setAt: bornAt });
  const booths = new Map(rows.BoothEntity.filter(({ fairId }) => fairId === fair.id).map((booth) => [booth.id, booth]));
  rows.BookingEntity.filter(({ fairId }) => fairId === fair.id).forEach((booking, i) =>
    freezeQuote(booking, booths.get(booking.boothId), list, ORDERS[i % ORDERS.length]),
  );
  return list;
}

function freezeQuote(
  booking: DemoRows['BookingEntity'][number],
  booth: DemoRows['BoothEntity'][number] | undefined,
  list: PriceList,
  extras: readonly ExtraWish[],
): void {
  if (!booth) throw new Error(`the demo books a booth ${booking.boothId as BoothId} that it did not draw`);
  const quoted = quoteBooth({
    list,
    booth: {
      kind: booth.kind as 'shell' | 'raw',
      zoneId: booth.zoneId ?? null,
      areaDm2: booth.areaDm2,
      openSides: booth.openSides,
      price: money(booth.priceAmount, 'VND'),
    },
    country: 'VN',
    at: booking.createdAt,
    extras,
  });
  if (!quoted.ok) throw new Error(`the demo cannot price booth ${booth.number}: ${JSON.stringify(quoted.error)}`);
  const { total } = quoted.value;
  const depositAmount = percentOf(total, DEFAULT_TERMS.depositPercent);
  const paidAmount = booking.state === 'paid' ? total : depositAmount;
  Object.assign(booking, { quote: quoted.value, priceAmount: total, depositAmount, paidAmount });
}
