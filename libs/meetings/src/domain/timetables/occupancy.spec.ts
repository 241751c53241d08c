import type { InterpreterId, RequestId } from '@ketnoi/kernel';
import { buyer, id, supplier } from '../../../testing/meetings.fixture.js';
import { occupanciesOf, SeatPlan } from './occupancy.js';
import type { Meeting } from './timetable.js';

const aMeeting = (n: number, over: Partial<Meeting> = {}): Meeting => ({
  requestId: id<RequestId>('r', n),
  buyerId: buyer(n),
  supplierId: supplier(1),
  slot: 0,
  length: 1,
  placeKind: 'booth',
  placeId: id('h', 1),
  interpreterId: null,
  locked: false,
  ...over,
});

describe('occupancies', () => {
  it('name both seats, the table and the interpreter in every slot covered', () => {
    const meeting = aMeeting(1, { length: 2, placeKind: 'table', placeId: 'T', interpreterId: 'I' as InterpreterId });
    expect(occupanciesOf([meeting], () => 1).map((o) => `${o.resource}@${o.slot}`)).toEqual([
      `seat:${buyer(1)}:1@0`,
      `seat:${buyer(1)}:1@1`,
      `seat:${supplier(1)}:1@0`,
      `seat:${supplier(1)}:1@1`,
      'table:T@0',
      'table:T@1',
      'interpreter:I@0',
      'interpreter:I@1',
    ]);
  });

  it('give each meeting of a company a seat of its own while it has one', () => {
    const rows = occupanciesOf([aMeeting(1), aMeeting(2)], () => 2).map((o) => o.resource);
    expect(rows.filter((r) => r.includes(supplier(1)))).toEqual([`seat:${supplier(1)}:1`, `seat:${supplier(1)}:2`]);
  });

  it('name a seat twice when a company is overbooked, so that the key refuses it', () => {
    const rows = occupanciesOf([aMeeting(1), aMeeting(2)], () => 1).map((o) => `${o.resource}@${o.slot}`);
    expect(new Set(rows).size).toBe(rows.length - 1);
  });

  it('take the lowest seat that is free over all slots', () => {
    const plan = new SeatPlan(() => 2);
    plan.take(`seat:${supplier(1)}:1`, 1);
    const rows = plan.rowsOf(aMeeting(1, { length: 2 })).map((o) => o.resource);
    expect(rows).toContain(`seat:${supplier(1)}:2`);
    expect(rows).not.toContain(`seat:${supplier(1)}:1`);
  });
});
