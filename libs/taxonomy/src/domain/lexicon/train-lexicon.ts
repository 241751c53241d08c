/**
 * Trains a lexicon from parallel terms with IBM Model 1 (Brown et al. 1993): expectation-maximisation over which unit
 * of the one name stands for which of the other, without regard to order. No word alignment is needed, any list of
 * parallel terms will do. 2,800 concepts take about two seconds a pair of languages. Deterministic.
 */
import type { Language } from '@ketnoi/kernel';
import type { Lexicon, ParallelTerm } from './lexicon.js';
import { lexiconUnits } from './units.js';

export interface TrainingOptions {
  readonly from: Language;
  readonly to: Language;
  /** Default 6; more sharpens rare units too much. */
  readonly iterations?: number;
}

/** Names of one concept that are paired with each other, at most; the first are the best known. */
const NAMES = 3;
const KEPT = 8;
const WORTH_KEEPING = 0.02;
const NOTHING = '';

export function trainLexicon(terms: readonly ParallelTerm[], { from, to, iterations = 6 }: TrainingOptions): Lexicon {
  const pairs = pairsOf(terms, from, to);
  let table = new Map<string, Map<string, number>>();
  for (const { source, target } of pairs) {
    for (const s of source) {
      const row = table.get(s) ?? new Map<string, number>();
      for (const t of target) row.set(t, 1);
      table.set(s, row);
    }
  }
  for (let round = 0; round < iterations; round += 1) table = expectAndMaximise(table, pairs);
  const entries: Record<string, (readonly [string, number])[]> = {};
  for (const [source, row] of table) {
    if (source === NOTHING) continue;
    const best = [...row].filter(([, p]) => p >= WORTH_KEEPING).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best.length > 0) entries[source] = best.slice(0, KEPT).map(([unit, p]) => [unit, Number(p.toFixed(4))]);
  }
  return { from, to, entries };
}

interface Pair {
  /** With one empty unit: what no word stands for. */
  readonly source: readonly string[];
  readonly target: readonly string[];
}

function pairsOf(terms: readonly ParallelTerm[], from: Language, to: Language): Pair[] {
  const pairs: Pair[] = [];
  for (const { terms: names } of terms) {
    for (const a of (names[from] ?? []).slice(0, NAMES)) {
      const source = lexiconUnits(a, from, 'from');
      if (source.length === 0) continue;
      for (const b of (names[to] ?? []).slice(0, NAMES)) {
        const target = lexiconUnits(b, to, 'to');
        if (target.length > 0) pairs.push({ source: [NOTHING, ...source], target });
      }
    }
  }
  return pairs;
}

function expectAndMaximise(
  table: Map<string, Map<string, number>>,
  pairs: readonly Pair[],
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const { source, target } of pairs) {
    for (const t of target) {
      let sum = 0;
      for (const s of source) sum += table.get(s)?.get(t) ?? 0;
      if (sum === 0) continue;
      for (const s of source) {
        const share = (table.get(s)?.get(t) ?? 0) / sum;
        if (share === 0) continue;
        const row = counts.get(s) ?? new Map<string, number>();
        row.set(t, (row.get(t) ?? 0) + share);
        counts.set(s, row);
        totals.set(s, (totals.get(s) ?? 0) + share);
      }
    }
  }
  for (const [s, row] of counts) for (const [t, count] of row) row.set(t, count / totals.get(s)!);
  return counts;
}
