import fc from 'fast-check';
import type { CompanyId, RequestId } from '@ketnoi/kernel';
import { buyer, id, supplier } from '../../../testing/meetings.fixture.js';
import { dealSeats } from './deal-seats.js';
import { type Occupancy, occupanciesOf } from './occupancy.js';
import type { Meeting } from './timetable.js';

const SLOTS = 8;
const meetingAt = (n: number, slot: number, length: number): Meeting => ({
  ...{ requestId: id<RequestId>('r', n), buyerId: buyer(n), supplierId: supplier(1), slot, length },
  ...{ placeKind: 'booth', placeId: id('h', 1), interpreterId: null, locked: false },
});
const twice = (rows: readonly Occupancy[]): number =>
  rows.length - new Set(rows.map((row) => `${row.resource}@${row.slot}`)).size;
const most = (meetings: readonly Meeting[]): number =>
  Math.max(
    ...Array.from({ length: SLOTS }, (_, s) => meetings.filter((m) => m.slot <= s && s < m.slot + m.length).length),
  );
/** What a timetable holds after the rows were written: those dealt anew have taken the place of the old. */
const after = (before: readonly Occupancy[], rows: readonly Occupancy[]): Occupancy[] => {
  const written = new Set(rows.map((row) => `${row.requestId}${row.resource.split(':')[1]}`));
  return [...before.filter((row) => !written.has(`${row.requestId}${row.resource.split(':')[1]}`)), ...rows];
};
const meetings = fc
  .array(fc.tuple(fc.nat(SLOTS - 1), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 10 })
  .map((all) => all.map(([slot, length], n) => meetingAt(n + 1, slot, Math.min(length, SLOTS - slot))));

describe('seats', () => {
  it('are enough for a whole timetable that never holds more at once, in whatever order it comes', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        expect(twice(occupanciesOf(all, (c: CompanyId) => (c === supplier(1) ? most(all) : 1)))).toBe(0);
      }),
    );
  });

  it('are enough for meetings that come one by one', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const seatsOf = (c: CompanyId): number => (c === supplier(1) ? most(all) : 1);
        const held = all.reduce<Occupancy[]>((rows, next) => after(rows, dealSeats(next, rows, seatsOf)), []);
        expect(twice(held)).toBe(0);
        expect(held).toHaveLength(2 * all.reduce((sum, m) => sum + m.length, 0));
      }),
    );
  });

  it('change hands only where the meeting finds none', () => {
    const [a, b, c, d] = [meetingAt(1, 2, 1), meetingAt(2, 0, 1), meetingAt(3, 1, 2), meetingAt(4, 0, 2)];
    const seatsOf = (company: CompanyId): number => (company === supplier(1) ? 2 : 1);
    let rows: Occupancy[] = [];
    for (const next of [a, b, c]) {
      const dealt = dealSeats(next, rows, seatsOf);
      expect(dealt.every((row) => row.requestId === next.requestId)).toBe(true);
      rows = after(rows, dealt);
    }
    const dealt = dealSeats(d, rows, seatsOf);
    expect(dealt.some((row) => row.requestId !== d.requestId)).toBe(true);
    expect(twice(after(rows, dealt))).toBe(0);
    expect(
      twice(
        after(
          rows,
          dealSeats(d, rows, () => 1),
        ),
      ),
    ).toBeGreaterThan(0);
  });
});
