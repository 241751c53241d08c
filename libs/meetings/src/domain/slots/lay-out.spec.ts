import { unwrap } from '@ketnoi/kernel';
import { halfDays } from './half-days.js';
import { layOutSlots } from './lay-out.js';
import type { SlotPlan } from './slot-plan.js';
import { slotsDuring } from './slots-during.js';
import { zonedInstant } from './zoned-instant.js';

const PLAN: SlotPlan = {
  days: [
    { date: '2026-10-21', from: '09:00', to: '14:00' },
    { date: '2026-10-22', from: '09:00', to: '10:00' },
  ],
  pauses: [{ name: 'Nghỉ trưa', date: '2026-10-21', from: '10:15', to: '13:00' }],
  slotMinutes: 25,
  changeMinutes: 5,
};

describe('layOutSlots', () => {
  const { slots, pauses } = unwrap(layOutSlots(PLAN, 'Asia/Ho_Chi_Minh'));

  it("counts slots over the fair, in the fair's zone, around pauses", () => {
    expect(slots.map((s) => [s.index, s.day, s.ofDay, s.startsAt.toISOString().slice(8, 16)])).toEqual([
      [0, 0, 0, '21T02:00'],
      [1, 0, 1, '21T02:30'],
      [2, 0, 2, '21T06:00'],
      [3, 0, 3, '21T06:30'],
      [4, 1, 0, '22T02:00'],
      [5, 1, 1, '22T02:30'],
    ]);
    expect(pauses[0].startsAt.toISOString()).toBe('2026-10-21T03:15:00.000Z');
  });

  it('starts a new half day after a long rest and with each day', () => {
    expect(halfDays(slots)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('finds the slots that a seminar overlaps', () => {
    expect(slotsDuring(slots, new Date('2026-10-21T02:20:00Z'), new Date('2026-10-21T06:00:00Z'))).toEqual([0, 1]);
  });

  it('names every entry that makes no sense', () => {
    const result = layOutSlots(
      {
        ...PLAN,
        days: [
          { date: '2026-02-30', from: '9:00', to: '08:00' },
          { date: '2026-01-01', from: '12:00', to: '11:00' },
        ],
        slotMinutes: 0,
      },
      'Asia/Ho_Chi_Minh',
    );
    expect(result.ok ? [] : result.error.map((p) => `${p.path} ${p.code}`)).toEqual([
      'days[0].date unusable',
      'days[0].from unusable',
      'days[0] ends-before-it-starts',
      'days[1] ends-before-it-starts',
      'days[1].date days-out-of-order',
      'slotMinutes out-of-range',
    ]);
  });
});

describe('zonedInstant', () => {
  it('follows summer time', () => {
    expect(zonedInstant('2026-07-01', '09:00', 'Europe/Berlin').toISOString()).toBe('2026-07-01T07:00:00.000Z');
    expect(zonedInstant('2026-12-01', '09:00', 'Europe/Berlin').toISOString()).toBe('2026-12-01T08:00:00.000Z');
  });
});
