import {
  areaDm2,
  calendarOf,
  dateInZone,
  DEFAULT_TERMS,
  generatePlan,
  workingDaysAfter,
} from '@ketnoi/booth-allocation';
import type { BoothId, PersonId, ZoneId } from '@ketnoi/kernel';
import { weighted } from './chance.js';
import type { Workshop } from './demo-rows.js';
import type { DemoFair } from './make-fairs.js';
import type { DemoSupplier } from './make-suppliers.js';

const BOOTHS_EACH = { '1': 0.7, '2': 0.2, '3': 0.04, '4': 0.06 };
const BOOTHS_A_FIRM = 1.45;
const ZONES = [
  { key: 'mechanical-engineering', name: 'Cơ khí', share: 0.45 },
  { key: 'electronics-electrical', name: 'Điện – điện tử', share: 0.2 },
  { key: 'plastics-rubber', name: 'Nhựa – cao su', share: 0.18 },
  { key: 'textile-garment', name: 'Dệt may – da giày', share: 0.17 },
];
const SHELL_PRICE_VND = 22_000_000;
const CORNER_PERCENT = 10;
const CANCELLATION_FEES = [
  { daysBefore: 60, percent: 30 },
  { daysBefore: 30, percent: 50 },
  { daysBefore: 0, percent: 100 },
];
/** Left free on purpose, so that whoever tries the demo finds a booth to book. */
const LEFT_FREE = 6;

/** Halls with zones and booths, and most of the booths booked: 1.45 a firm. Answers with the exhibitors. */
export function makeFloorPlan(
  shop: Workshop,
  fair: DemoFair,
  candidates: readonly DemoSupplier[],
  organiser: PersonId,
): DemoSupplier[] {
  const { rows } = shop;
  const zoneIds = new Map(ZONES.map((z) => [z.key, shop.id<'zone'>()]));
  for (const zone of ZONES)
    rows.ZoneEntity.push({
      fairId: fair.id,
      id: zoneIds.get(zone.key) as ZoneId,
      name: zone.name,
      sectorId: zone.key,
      country: null,
    });
  const booths: BoothId[] = [];
  for (let hall = 0; hall < shop.scale; hall++) {
    const plan = generatePlan({ booths: fair.plan.booths, zones: ZONES });
    const hallId = shop.id<'hall'>();
    rows.HallEntity.push({
      fairId: fair.id,
      id: hallId,
      name: `Sảnh ${hall + 1}`,
      ordinal: hall,
      outline: plan.outline,
    });
    plan.features.forEach((feature, ordinal) =>
      rows.HallFeatureEntity.push({ fairId: fair.id, id: featureId(hallId, ordinal), hallId, ordinal, ...feature }),
    );
    for (const booth of plan.booths) {
      const id = shop.id<'booth'>();
      rows.BoothEntity.push({
        fairId: fair.id,
        id,
        hallId,
        zoneId: zoneIds.get(booth.zone ?? '') ?? null,
        number: hall === 0 ? booth.number : `${hall + 1}${booth.number}`,
        kind: booth.kind,
        outline: booth.outline,
        areaDm2: areaDm2(booth.outline),
        openSides: booth.openSides,
        powerW: booth.powerW,
        priceAmount: SHELL_PRICE_VND + (booth.corner ? (SHELL_PRICE_VND * CORNER_PERCENT) / 100 : 0),
        priceCurrency: 'VND',
      });
      booths.push(id);
    }
  }
  rows.BookingRulesEntity.push({
    fairId: fair.id,
    opensAt: new Date(shop.bornAt.getTime() - 30 * 86_400_000),
    closesAt: new Date(fair.slots[0].startsAt.getTime() - 14 * 86_400_000),
    holdMinutes: 15,
    boothsPerCompany: 4,
    ...DEFAULT_TERMS,
    cancellationFees: CANCELLATION_FEES,
  });
  return bookBooths(shop, fair, booths.slice(0, booths.length - LEFT_FREE), candidates, organiser);
}

/** Of the hall's own id, so that features change none of the ids that follow. */
const featureId = (hallId: string, ordinal: number): string =>
  hallId.slice(0, -4) + (0xa000 + ordinal).toString(16).slice(-4);

function bookBooths(
  shop: Workshop,
  fair: DemoFair,
  booths: readonly BoothId[],
  candidates: readonly DemoSupplier[],
  organiser: PersonId,
): DemoSupplier[] {
  const prices = new Map(shop.rows.BoothEntity.map((b) => [b.id, b.priceAmount]));
  const exhibitors: DemoSupplier[] = [];
  let from = 0;
  for (const size of blockSizes(shop, booths.length)) {
    const firm = candidates[exhibitors.length];
    const block = booths.slice(from, from + size);
    block.forEach((boothId, i) =>
      shop.rows.BookingEntity.push({
        fairId: fair.id,
        id: shop.id<'booking'>(),
        boothId,
        liveBoothId: boothId,
        companyId: firm.id,
        ...demoPayment(exhibitors.length, prices.get(boothId) ?? 0, shop.bornAt),
        nth: i + 1,
        renewals: 0,
        priceAmount: prices.get(boothId) ?? 0,
        priceCurrency: 'VND',
        createdBy: organiser,
        createdAt: shop.bornAt,
        bookedAt: shop.bornAt,
        version: 1,
      }),
    );
    exhibitors.push(firm);
    from += size;
  }
  return exhibitors;
}

/** Most have paid; every fifth exhibitor has paid the deposit and owes the rest. */
function demoPayment(exhibitor: number, price: number, bornAt: Date) {
  const depositAmount = Math.floor((price * DEFAULT_TERMS.depositPercent + 50) / 100);
  const today = dateInZone(bornAt, 'Asia/Ho_Chi_Minh');
  const depositDueOn = workingDaysAfter(today, DEFAULT_TERMS.depositWorkingDays, calendarOf(DEFAULT_TERMS));
  const paid = exhibitor % 5 !== 4;
  return {
    state: paid ? 'paid' : 'confirmed',
    origin: 'claim',
    depositAmount,
    depositDueOn,
    paidAmount: paid ? price : depositAmount,
    waivedAmount: 0,
  };
}

/** Booths of one exhibitor after another: 1 to 4, and the stated mean exactly, whatever chance says of each. */
function blockSizes(shop: Workshop, booths: number): number[] {
  const sizes = Array.from({ length: Math.round(booths / BOOTHS_A_FIRM) }, () =>
    Number(weighted(shop.rng, BOOTHS_EACH)),
  );
  let missing = booths - sizes.reduce((sum, size) => sum + size, 0);
  for (let i = 0; missing !== 0; i = (i + 1) % sizes.length) {
    const step = Math.sign(missing);
    if (sizes[i] + step < 1 || sizes[i] + step > 4) continue;
    sizes[i] += step;
    missing -= step;
  }
  return sizes;
}
