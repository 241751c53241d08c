/** The most that is possible against how many there are of one thing. */
import type { SchedulingProblem } from '../../domain/problem.js';
import { most, relaxed, steps, type Most, type Relaxed } from './relaxed.js';

export interface Reach {
  readonly base: Relaxed;
  readonly now: Most;
  readonly more: number;
  readonly fewer: number;
}

export interface Variants {
  with(more: number): SchedulingProblem;
  without(fewer: number): SchedulingProblem;
}

export interface Curve {
  readonly points: readonly (Most & { readonly count: number })[];
  /** With one more, to be used again. */
  readonly one: Relaxed;
}

/** @param count how many there are now */
export function risingCurve({ base, now, more, fewer }: Reach, count: number, variants: Variants): Curve {
  const points = [{ count, ...now }];
  for (const n of fewerAsked(Math.min(fewer, count)))
    points.unshift({ count: count - n, ...most(relaxed(variants.without(n))) });
  const one = relaxed(variants.with(1));
  let last: Most = now;
  let flat = false;
  let two: Relaxed | null = null;
  for (let n = 1; n <= more; n++) {
    if (!flat) {
      if (n === 2) two = relaxed(variants.with(2));
      const then = most(steps(one, two ?? base, n));
      // Two bounds that differ by rounding alone do not make a curve go on.
      flat = then.mostMeetings <= last.mostMeetings && then.upperBound <= last.upperBound + FLAT;
      last = then;
    }
    points.push({ count: count + n, ...last });
  }
  return { points: rising(points), one };
}

/** A rise of the value that is no meeting. */
const FLAT = 1;

/** One, two and then every third fewer say how the curve falls; each is a model of its own, since no two are alike. */
const fewerAsked = (most: number): number[] =>
  Array.from({ length: most }, (_, i) => i + 1).filter((n) => n <= 2 || n === most || n % 3 === 2);

/** A limit with more is a limit with fewer too. */
export function rising<P extends Most>(points: readonly P[]): P[] {
  const told: P[] = [];
  let least: Most = { mostMeetings: Infinity, upperBound: Infinity };
  for (let i = points.length - 1; i >= 0; i--) {
    least = {
      mostMeetings: Math.min(least.mostMeetings, points[i].mostMeetings),
      upperBound: Math.min(least.upperBound, points[i].upperBound),
    };
    told.unshift({ ...points[i], ...least });
  }
  return told;
}
