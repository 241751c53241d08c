import type { DrawWish } from '@ketnoi/booth-allocation';
import { type CompanyId, type PersonId, seededRng, shuffle, type ZoneId } from '@ketnoi/kernel';
import { happens, pick, sample } from './chance.js';
import type { Workshop } from './demo-rows.js';
import type { DemoFair } from './make-fairs.js';

const WISHING_FIRMS = 24;
const WAITING_FIRMS = 12;
const NEWCOMERS = 0.25;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const SHELL_DM2 = 900;
const LARGEST_DM2 = 100_000_000;

/**
 * Firms without a booth wish for those that are left, and others wait for one to fall free: what an organiser needs to
 * try a draw and the waitlist. Has its own chance, so that it changes nothing else of the demo.
 */
export function makeWishes(shop: Workshop, fair: DemoFair, fairNumber: number, organiser: PersonId): void {
  const rng = seededRng(0xd4a3 + fairNumber);
  const { rows } = shop;
  const taken = new Set(rows.BookingEntity.filter((b) => b.fairId === fair.id).map((b) => b.boothId));
  const exhibitors = new Set(rows.BookingEntity.filter((b) => b.fairId === fair.id).map((b) => b.companyId));
  const free = rows.BoothEntity.filter((b) => b.fairId === fair.id && !taken.has(b.id));
  const zoneIds = rows.ZoneEntity.filter((z) => z.fairId === fair.id).map((z) => z.id as ZoneId);
  const without = rows.ParticipationEntity.filter(
    (p) => p.fairId === fair.id && p.asSupplier && !exhibitors.has(p.companyId),
  ).map((p) => p.companyId as CompanyId);
  const firms = shuffle([...without], rng).slice(0, WISHING_FIRMS + WAITING_FIRMS);

  rows.DrawCallEntity.push({
    fairId: fair.id,
    wishesUntil: new Date(fair.slots[0].startsAt.getTime() - 30 * DAY_MS),
    mostBooths: 2,
  });
  rows.WaitlistRulesEntity.push({ fairId: fair.id, orderedBy: 'points', offerHours: 48 });
  firms.forEach((companyId) =>
    rows.PriorityPointsEntity.push({
      fairId: fair.id,
      companyId,
      points: 10 * rng.below(11),
      newcomer: happens(rng, NEWCOMERS),
      setBy: organiser,
      setAt: shop.bornAt,
    }),
  );
  firms.slice(0, WISHING_FIRMS).forEach((companyId, n) => {
    const named = sample(rng, free, 1 + rng.below(3)).map((booth): DrawWish => ({ boothIds: [booth.id] }));
    const described: DrawWish = {
      place: {
        booths: 1,
        leastAreaDm2: 0,
        kind: null,
        zoneIds: [pick(rng, zoneIds)],
        openSides: 1 + rng.below(2),
        near: [],
        far: [],
      },
    };
    const at = new Date(shop.bornAt.getTime() + n * MINUTE_MS);
    rows.DrawRequestEntity.push({
      fairId: fair.id,
      id: shop.id<'draw-request'>(),
      companyId,
      code: `R-${fairNumber + 1}${String(rng.below(1_000_000)).padStart(6, '0')}${n}`,
      wishes: happens(rng, 0.5) ? [...named, described] : named,
      anyBooths: happens(rng, 0.7) ? 1 : 0,
      competitorIds: [],
      sectorId: null,
      changedBy: organiser,
      createdAt: at,
      changedAt: at,
    });
  });
  firms.slice(WISHING_FIRMS).forEach((companyId, n) =>
    rows.WaitlistEntryEntity.push({
      fairId: fair.id,
      id: shop.id<'waitlist-entry'>(),
      companyId,
      liveCompanyId: companyId,
      zoneIds: happens(rng, 0.5) ? [pick(rng, zoneIds)] : [],
      kind: happens(rng, 0.3) ? 'shell' : null,
      leastAreaDm2: happens(rng, 0.3) ? SHELL_DM2 : 0,
      mostAreaDm2: LARGEST_DM2,
      state: 'waiting',
      createdBy: organiser,
      joinedAt: new Date(shop.bornAt.getTime() + n * MINUTE_MS),
    }),
  );
}
