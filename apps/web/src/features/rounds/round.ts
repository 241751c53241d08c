import type { OneRoundQuery, RoundRulesQuery } from './rounds.generated';

export type Round = NonNullable<OneRoundQuery['round']>;
export type Rules = NonNullable<RoundRulesQuery['roundSettings']>;
export type Weights = NonNullable<RoundRulesQuery['matchingWeights']>;

const OVER: readonly Round['state'][] = ['FINISHED', 'FAILED', 'CANCELLED'];

export const isOver = ({ state }: Pick<Round, 'state'>): boolean => OVER.includes(state);

/** The steps of each kind, in their order. */
export const PHASES = {
  PROPOSE: ['freeze', 'score', 'choose', 'save'],
  TIMETABLE: ['freeze', 'schedule', 'save'],
} as const satisfies Record<Round['kind'], readonly string[]>;

export type PhaseLook = 'done' | 'now' | 'ahead';

/** How far each step of a round is. A finished round has done all of them, a stopped one those before its last. */
export function phasesOf({
  kind,
  phase,
  state,
}: Pick<Round, 'kind' | 'phase' | 'state'>): readonly { readonly phase: string; readonly look: PhaseLook }[] {
  const all: readonly string[] = PHASES[kind];
  const now = state === 'FINISHED' ? all.length : phase === null ? -1 : all.indexOf(phase);
  return all.map((one, at) => ({
    phase: one,
    look: at < now ? 'done' : at === now && (state === 'RUNNING' || state === 'WAITING') ? 'now' : 'ahead',
  }));
}

/** A count of a round by its name; null where it was not counted. */
export const countOf = ({ counts }: Pick<Round, 'counts'>, name: string): number | null =>
  counts.find((count) => count.name === name)?.value ?? null;

/** Seconds that a round took, or has taken so far; null before its start. */
export function secondsOf({ startedAt, finishedAt }: Pick<Round, 'startedAt' | 'finishedAt'>): number | null {
  if (!startedAt || !finishedAt) return null;
  return Math.max(0, (Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000);
}
