import { checkTimetable } from './check-timetable.js';
import type { Participant, SchedulingProblem } from './problem.js';

/** Two meetings in two halls, five minutes between their slots and eight to walk. */
const fair = (buyer: Partial<Participant> = {}): SchedulingProblem => ({
  slots: ['02:00', '02:30', '03:00'].map((at) => ({
    day: 0,
    startsAt: `2026-10-21T${at}:00Z`,
    endsAt: `2026-10-21T${at.slice(0, 3)}${Number(at.slice(3)) + 25}:00Z`,
  })),
  participants: [{ id: 'a' }, { id: 'c' }, { id: 'buyer', ...buyer }],
  places: ['a', 'c'].map((owner) => ({ id: `booth ${owner}`, kind: 'booth', owner, hall: `hall ${owner}` })),
  interpreters: [],
  requests: ['a', 'c'].map((supplier) => ({ id: supplier, supplier, buyer: 'buyer', score: 1 })),
  rules: { walks: [{ from: 'hall a', to: 'hall c', minutes: 8 }] },
});
const at = (supplier: string, slot: number) => ({ id: supplier, slot, place: `booth ${supplier}`, interpreter: null });
const codes = (problem: SchedulingProblem, first: number, second: number): string[] =>
  checkTimetable(problem, [at('a', first), at('c', second)]).map((v) => `${v.code} ${v.who} ${v.slot}`);

describe('walks between meetings', () => {
  it('must fit into the change between two slots', () => {
    expect(codes(fair(), 0, 1)).toEqual(['walk-too-long buyer 1']);
    expect(codes(fair(), 2, 1)).toEqual(['walk-too-long buyer 2']);
    expect(codes(fair(), 0, 2)).toEqual([]);
  });

  it("are nobody's who has colleagues there, or attends online", () => {
    expect(codes(fair({ seats: 2 }), 0, 1)).toEqual([]);
    const online = fair({ online: { timeZone: 'Asia/Tokyo' } });
    expect(codes(online, 0, 1)).toEqual([]);
  });

  it('are not known where slots do not say when they are', () => {
    expect(codes({ ...fair(), slots: [{ day: 0 }, { day: 0 }, { day: 0 }] }, 0, 1)).toEqual([]);
  });
});
