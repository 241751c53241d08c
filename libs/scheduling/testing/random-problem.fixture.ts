/** Small fairs by seed, with everything the engine knows: seats, limits, zones, booths, interpreters, lengths, groups, order, rivals. */
import type { Rng } from '@ketnoi/kernel';
import type { MeetingRequest, Participant, Place, SchedulingProblem } from '../src/index.js';

export interface ProblemSize {
  readonly slots: number;
  readonly days: number;
  readonly suppliers: number;
  readonly buyers: number;
  readonly requests: number;
  /** True = also lengths, groups, order and rivals. */
  readonly rich?: boolean;
}

export function randomProblem(size: ProblemSize, rng: Rng): SchedulingProblem {
  const some = <T>(list: readonly T[]): T => list[rng.below(list.length)];
  const missing = (share: number): number[] => [...Array(size.slots).keys()].filter(() => rng.below(100) < share);
  const perDay = Math.ceil(size.slots / size.days);
  const suppliers: Participant[] = Array.from({ length: size.suppliers }, (_, i) => ({
    id: `s${i}`,
    unavailable: missing(15),
    seats: rng.below(4) === 0 ? 2 : 1,
    maxMeetings: rng.below(3) === 0 ? 2 : undefined,
  }));
  const buyers: Participant[] = Array.from({ length: size.buyers }, (_, i) => ({
    id: `b${i}`,
    unavailable: missing(20),
    maxMeetings: rng.below(3) === 0 ? 3 : undefined,
    maxPerDay: rng.below(3) === 0 ? 2 : undefined,
    maxInARow: size.rich && rng.below(4) === 0 ? 2 : undefined,
    promised: rng.below(2),
  }));
  const places: Place[] = [
    ...suppliers
      .filter(() => rng.below(2) === 0)
      .map((s): Place => ({ id: `booth-${s.id}`, kind: 'booth', owner: s.id })),
    ...[0, 1, 2].map((n): Place => ({
      id: `t${n}`,
      kind: 'table',
      zone: n === 0 ? 'red' : 'blue',
      unavailable: missing(10),
    })),
  ];
  const seen = new Set<string>();
  const requests: MeetingRequest[] = [];
  for (let tries = 0; requests.length < size.requests && tries < 50 * size.requests; tries++) {
    const supplier = some(suppliers).id;
    const buyer = some(buyers).id;
    if (seen.has(`${supplier} ${buyer}`)) continue;
    seen.add(`${supplier} ${buyer}`);
    const others = size.rich && rng.below(8) === 0 ? [some(buyers).id].filter((id) => id !== buyer) : [];
    requests.push({
      id: `r${requests.length}`,
      supplier,
      buyer,
      others,
      score: 1 + rng.below(9),
      length: size.rich && rng.below(5) === 0 ? 2 : 1,
      interpreterLanguage: some([null, null, 'ja', 'ko']),
      zones: rng.below(4) === 0 ? ['blue'] : undefined,
      after: size.rich && requests.length > 0 && rng.below(8) === 0 ? [some(requests).id] : [],
    });
  }
  return {
    slots: Array.from({ length: size.slots }, (_, t) => ({ day: Math.floor(t / perDay) })),
    participants: [...suppliers, ...buyers],
    places,
    interpreters: [
      { id: 'i0', languages: ['ja'], longestRun: 2, unavailable: missing(10) },
      { id: 'i1', languages: ['ja', 'ko'], longestRun: 1, dailyCap: 2, unavailable: missing(10) },
    ],
    requests,
    rules: size.rich ? { neverAtOnce: [['s0', 's1']] } : undefined,
  };
}
