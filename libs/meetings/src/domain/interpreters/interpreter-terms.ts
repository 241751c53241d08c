import type { Money, PersonId } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';

export interface InterpreterTerms {
  readonly personId: PersonId;
  /** Most meetings in a day, and most without a pause. */
  readonly dailyCap: number;
  readonly longestRun: number;
  /** Sectors whose words it knows. */
  readonly sectors: readonly string[];
  /** For each half day in which it has a meeting; null = nothing. */
  readonly feePerHalfDay: Money | null;
}

export interface TermsProblem {
  readonly path: string;
  readonly code: 'out-of-range' | 'unknown-id';
}

/** Minor units: what an interpreter costs in a half day, and a good deal more. */
const MOST_FEE = 1_000_000_000;
const MOST_SECTORS = 50;

/** What is wrong with the terms of one interpreter. */
export function engagementProblems({
  dailyCap,
  longestRun,
  sectors,
  feePerHalfDay,
}: InterpreterTerms): readonly TermsProblem[] {
  const known = taxonomy();
  return [
    ...(within(dailyCap, 1, 100) ? [] : [{ path: 'dailyCap', code: 'out-of-range' as const }]),
    ...(within(longestRun, 1, 32) ? [] : [{ path: 'longestRun', code: 'out-of-range' as const }]),
    ...(sectors.length <= MOST_SECTORS ? [] : [{ path: 'sectors', code: 'out-of-range' as const }]),
    ...sectors.flatMap((id, i) => (known.sector(id) ? [] : [{ path: `sectors[${i}]`, code: 'unknown-id' as const }])),
    ...(feePerHalfDay === null || within(feePerHalfDay.amount, 0, MOST_FEE)
      ? []
      : [{ path: 'feePerHalfDay', code: 'out-of-range' as const }]),
  ];
}

const within = (n: number, least: number, most: number): boolean => Number.isInteger(n) && n >= least && n <= most;
