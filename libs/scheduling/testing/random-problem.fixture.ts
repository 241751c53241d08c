/** Small fairs by seed, with everything the engine knows: seats, limits, zones, booths, interpreters, lengths, groups, order, rivals. */
import type { Rng } from '@ketnoi/kernel';
import type { Interpreter, MeetingRequest, Participant, Place, SchedulingProblem } from '../src/index.js';

export interface ProblemSize {
  readonly slots: number;
  readonly days: number;
  readonly suppliers: number;
  readonly buyers: number;
  readonly requests: number;
  /** True = also lengths, groups, order and rivals, and whatever the next two say. */
  readonly rich?: boolean;
  /** True = two halls, between which there is no time to walk unless a slot lies between. */
  readonly halls?: boolean;
  /** True = interpreters have fees and trades, which some meetings require and some prefer. */
  readonly trades?: boolean;
}

const HALLS = ['A', 'B'];
const SECTORS = ['sector:plastics', 'sector:electronics'];

export function randomProblem(size: ProblemSize, rng: Rng): SchedulingProblem {
  const some = <T>(list: readonly T[]): T => list[rng.below(list.length)];
  const missing = (share: number): number[] => [...Array(size.slots).keys()].filter(() => rng.below(100) < share);
  const perDay = Math.ceil(size.slots / size.days);
  const halls = size.halls === true || size.rich === true;
  const trades = size.trades === true || size.rich === true;
  const hall = (n: number): Pick<Place, 'hall'> => (halls ? { hall: HALLS[n % 2] } : {});
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
      .map((s, i): Place => ({ id: `booth-${s.id}`, kind: 'booth', owner: s.id, ...hall(i) })),
    ...[0, 1, 2].map((n): Place => ({
      id: `t${n}`,
      kind: 'table',
      zone: n === 0 ? 'red' : 'blue',
      unavailable: missing(10),
      ...hall(n),
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
      ...(trades
        ? { interpreterSectors: [SECTORS[requests.length % 2]], interpreterSectorRequired: requests.length % 5 === 0 }
        : {}),
      zones: rng.below(4) === 0 ? ['blue'] : undefined,
      after: size.rich && requests.length > 0 && rng.below(8) === 0 ? [some(requests).id] : [],
    });
  }
  return {
    slots: Array.from({ length: size.slots }, (_, t) => ({
      day: Math.floor(t / perDay),
      startsAt: instant(Math.floor(t / perDay), 30 * (t % perDay)),
      endsAt: instant(Math.floor(t / perDay), 30 * (t % perDay) + 25),
    })),
    participants: [...suppliers, ...buyers],
    places,
    interpreters: [
      { id: 'i0', languages: ['ja'], longestRun: 2, unavailable: missing(10), ...hired(trades, SECTORS, 900) },
      {
        id: 'i1',
        languages: ['ja', 'ko'],
        longestRun: 1,
        dailyCap: 2,
        unavailable: missing(10),
        ...hired(trades, [SECTORS[0]], 700),
      },
    ],
    requests,
    rules: {
      ...(size.rich ? { neverAtOnce: [['s0', 's1']] } : {}),
      ...(halls ? { walks: [{ from: 'A', to: 'B', minutes: 12 }] } : {}),
    },
  };
}

const instant = (day: number, minutes: number): string =>
  new Date(Date.UTC(2026, 9, 21 + day, 2, minutes)).toISOString();

const hired = (
  trades: boolean,
  sectors: readonly string[],
  feePerHalfDay: number,
): Pick<Interpreter, 'sectors' | 'feePerHalfDay'> => (trades ? { sectors, feePerHalfDay } : {});
