import type { RoundKind, RoundPhase } from './round.js';

/** Where each phase starts and ends on the bar of the whole round. */
const SHARES: Readonly<Record<RoundKind, Readonly<Partial<Record<RoundPhase, readonly [number, number]>>>>> = {
  propose: { freeze: [0, 10], score: [10, 60], choose: [60, 90], save: [90, 100] },
  timetable: { freeze: [0, 10], schedule: [10, 90], save: [90, 100] },
};

/** Percent of the whole round, given how much (0 to 1) of a phase is done. */
export function roundPercent(kind: RoundKind, phase: RoundPhase, done: number): number {
  const [from, to] = SHARES[kind][phase] ?? [0, 100];
  return Math.floor(from + (to - from) * Math.min(1, Math.max(0, done)));
}
