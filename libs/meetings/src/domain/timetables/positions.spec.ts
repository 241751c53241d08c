import type { InterpreterId } from '@ketnoi/kernel';
import { buyer, id, requestInput, supplier, timetableInputs } from '../../../testing/meetings.fixture.js';
import { timetableFailure } from './check-timetable-inputs.js';
import { figuresOf } from './figures.js';
import { positionsFor } from './positions.js';

const [TABLE, OTHER_TABLE] = [id<string>('t', 1), id<string>('t', 2)];
const requests = [
  requestInput(1, { interpreterLanguage: 'ja' }),
  requestInput(2, { buyerId: buyer(2), supplierId: supplier(2) }),
  requestInput(3, { buyerId: buyer(1), supplierId: supplier(3) }),
];
const inputs = timetableInputs(requests);
const at = (n: number, slot: number, placeId = TABLE, interpreterId: InterpreterId | null = null) => ({
  requestId: requests[n - 1].id,
  slot,
  placeId,
  interpreterId,
});

describe('positionsFor', () => {
  it('tries free tables with interpreters of the language', () => {
    const found = positionsFor(inputs, [at(2, 0)], requests[0], { slot: 0 });
    expect(found).toEqual([at(1, 0, OTHER_TABLE, id('i', 1))]);
  });

  it('tries first where the meeting stands', () => {
    const found = positionsFor(inputs, [at(2, 0, OTHER_TABLE)], requests[1], { slot: 1 });
    expect(found[0]).toEqual(at(2, 1, OTHER_TABLE));
  });

  it("takes the supplier's booth where it has one", () => {
    const booth = { ...inputs.places[0], id: 'B', kind: 'booth' as const, owner: supplier(2) };
    const found = positionsFor({ ...inputs, places: [...inputs.places, booth] }, [], requests[1], { slot: 0 });
    expect(found).toEqual([at(2, 0, 'B')]);
  });

  it('finds nothing where all tables are taken', () => {
    expect(positionsFor(inputs, [at(1, 0, TABLE), at(3, 0, OTHER_TABLE)], requests[1], { slot: 0 })).toEqual([]);
  });
});

describe('figuresOf', () => {
  it('sums worth and counts a gap once, however long, and none over a border of half days', () => {
    expect(figuresOf(inputs, [at(1, 0), at(3, 1)])).toEqual({ held: 2, value: 200, gaps: 0 });
    expect(figuresOf(inputs, [at(1, 0), at(3, 3)]).gaps).toBe(0);
    const oneHalf = { ...inputs, slots: inputs.slots.map((s) => ({ ...s, halfDay: 0 })) };
    expect(figuresOf(oneHalf, [at(1, 0), at(3, 3)]).gaps).toBe(1);
  });
});

describe('timetableFailure', () => {
  it.each([
    ['no-slots', { slots: [] }],
    ['no-requests', { requests: [] }],
    ['no-places', { places: [] }],
    ['no-tables', { places: [{ ...inputs.places[0], kind: 'booth' as const, owner: supplier(9) }] }],
  ])('says %s', (code, over) => {
    expect(timetableFailure({ ...inputs, ...over })?.code).toBe(code);
  });

  it('says nothing where a timetable can be made', () => {
    expect(timetableFailure(inputs)).toBeNull();
  });
});
