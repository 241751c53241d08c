/**
 * What more would bring, and less would cost, all at once: the best single additions, and the most meetings possible against the
 * number of tables and of interpreters. Asked of the bounds alone, so that every figure is a limit no timetable exceeds, and more
 * never counts for less. Each kind of addition is modelled once or twice and then counted on (relaxed.ts); a curve that has become
 * flat stays flat, since the relaxation's optimum is concave. Cost: some 35 models and 100 bounds; two seconds at 2,500 requests.
 */
import type { SchedulingProblem } from '../../domain/problem.js';
import { risingCurve, rising } from './curve.js';
import { isTable, speaks, withInterpreters, withoutInterpreters, withoutTables, withTables } from './extend-problem.js';
import { most, relaxed, type Most, type Relaxed } from './relaxed.js';
import { singleAdditions, type CapacityAddition } from './single-additions.js';

export interface CapacityPoint extends Most {
  /** Tables of the fair, or interpreters who speak the language. */
  readonly count: number;
}

export interface CapacityOutlook {
  readonly now: Most;
  /** What brings most first. */
  readonly additions: readonly CapacityAddition[];
  readonly tables: readonly CapacityPoint[];
  /** The languages asked for, those that most requests need first. */
  readonly interpreters: readonly { readonly language: string; readonly points: readonly CapacityPoint[] }[];
  /** Where each next interpreter speaks the language that brings most then; null = as it is now. */
  readonly interpretersByTurn: readonly (CapacityPoint & { readonly language: string | null })[];
}

export interface OutlookOptions {
  /** How far the curves go, at least 1. Default 10 more and 5 fewer, of which only some are asked. */
  readonly more?: number;
  readonly fewer?: number;
  /** Languages looked at, those that most requests need. Default 6. */
  readonly languages?: number;
}

/** @param shouldStop asked between models; null is answered once it says yes */
export function capacityOutlook(
  problem: SchedulingProblem,
  options: OutlookOptions = {},
  shouldStop: () => boolean = () => false,
): CapacityOutlook | null {
  const { more = 10, fewer = 5, languages: mostLanguages = 6 } = options;
  const base = relaxed(problem);
  const found = most(base);
  const languages = languagesAsked(problem).slice(0, mostLanguages);
  const tableCount = problem.places.filter(isTable).length;
  const reach = { base, now: found, more, fewer };
  const tables = risingCurve(reach, tableCount, {
    with: (n) => withTables(problem, n),
    without: (n) => withoutTables(problem, n),
  });
  const interpreters: { readonly language: string; readonly points: readonly CapacityPoint[] }[] = [];
  const withOne = new Map<string, Relaxed>();
  for (const language of languages) {
    if (shouldStop()) return null;
    const count = problem.interpreters.filter(speaks(language)).length;
    const { points, one } = risingCurve(reach, count, {
      with: (n) => withInterpreters(problem, n, language),
      without: (n) => withoutInterpreters(problem, n, language),
    });
    interpreters.push({ language, points });
    withOne.set(language, one);
  }
  if (shouldStop()) return null;
  const additions = singleAdditions(problem, base, { table: tables.one, interpreter: withOne });
  const now = [...additions, ...tables.points.filter((p) => p.count >= tableCount)].reduce<Most>(
    (least, { mostMeetings, upperBound }) => ({
      mostMeetings: Math.min(least.mostMeetings, mostMeetings),
      upperBound: Math.min(least.upperBound, upperBound),
    }),
    found,
  );
  return {
    now,
    additions: additions
      .map((a) => ({
        ...a,
        moreMeetings: a.mostMeetings - now.mostMeetings,
        moreValue: a.upperBound - now.upperBound,
      }))
      .sort((a, b) => b.moreMeetings - a.moreMeetings || b.moreValue - a.moreValue),
    tables: tables.points,
    interpreters,
    interpretersByTurn: byTurn(problem, found, interpreters, more),
  };
}

/** Languages by how many requests need an interpreter of them. */
function languagesAsked({ requests }: SchedulingProblem): string[] {
  const asked = new Map<string, number>();
  for (const { interpreterLanguage: language } of requests)
    if (language != null) asked.set(language, (asked.get(language) ?? 0) + 1);
  return [...asked].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
}

/** The next language is the one whose own curve rises most where it stands; what they bring together is then asked anew. */
function byTurn(
  problem: SchedulingProblem,
  now: Most,
  curves: CapacityOutlook['interpreters'],
  more: number,
): CapacityOutlook['interpretersByTurn'] {
  const points = [{ count: problem.interpreters.length, language: null as string | null, ...now }];
  const at = curves.map(({ language, points: own }) => {
    const count = problem.interpreters.filter(speaks(language)).length;
    return own.findIndex((p) => p.count === count);
  });
  let then = problem;
  for (let n = 1; n <= more && curves.length > 0; n++) {
    const gains = curves.map(({ points: own }, c) => {
      const next = own[at[c] + 1];
      return next === undefined ? -1 : next.upperBound - own[at[c]].upperBound;
    });
    const best = gains.reduce((a, gain, c) => (gain > gains[a] ? c : a), 0);
    if (gains[best] <= 0) break;
    at[best]++;
    const { language } = curves[best];
    then = withInterpreters(then, 1, language);
    points.push({ count: problem.interpreters.length + n, language, ...most(relaxed(then)) });
  }
  return rising(points);
}
