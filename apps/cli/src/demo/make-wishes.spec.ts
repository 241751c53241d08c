import type { DrawWish } from '@ketnoi/booth-allocation';
import { makeDemo } from './make-demo.js';

const demo = makeDemo({ seed: 2026, scale: 1, year: 2027, passwordHash: null });

it('lets firms without a booth wish for what is free at their fair, or wait', () => {
  const taken = new Set(demo.BookingEntity.map((booking) => `${booking.fairId} ${booking.boothId}`));
  const fairOf = new Map(demo.BoothEntity.map((booth) => [booth.id, booth.fairId]));
  const exhibits = new Set(demo.BookingEntity.map((booking) => `${booking.fairId} ${booking.companyId}`));
  expect(demo.DrawRequestEntity).toHaveLength(48);
  expect(demo.WaitlistEntryEntity).toHaveLength(24);
  for (const { fairId, wishes } of demo.DrawRequestEntity)
    for (const wish of wishes as DrawWish[])
      for (const boothId of 'boothIds' in wish ? wish.boothIds : []) {
        expect(fairOf.get(boothId)).toBe(fairId);
        expect(taken.has(`${fairId} ${boothId}`)).toBe(false);
      }
  const seeking = [...demo.DrawRequestEntity, ...demo.WaitlistEntryEntity];
  const firms = seeking.map(({ fairId, companyId }) => `${fairId} ${companyId}`);
  expect(new Set(firms).size).toBe(firms.length);
  expect(firms.filter((firm) => exhibits.has(firm))).toEqual([]);
});
