/**
 * Decides which unknown fact of a supplier is worth one question: the one whose answer would settle most buyers' gates. Only pairs
 * count that nothing blocks and that are worth at least `minimumScore` to the buyer.
 */
import { GATE_RULES, type GateRule } from '../gates/gate.js';
import type { ScoreTable } from '../scoring/score-table.js';

export interface OpenQuestion {
  readonly rule: GateRule;
  readonly buyers: number;
  readonly needs: number;
}

/** What only the supplier can answer; languages of people and preferences are asked elsewhere. */
const ASKED: readonly GateRule[] = ['required-certificates', 'minimum-order', 'tolerance', 'lead-time', 'market'];

/** For one supplier (its column of the table), the question that settles most buyers first. */
export function openQuestions(table: ScoreTable, column: number, minimumScore: number): OpenQuestion[] {
  const needs = table.needIds.map((_, row) => row).filter((row) => worthAsking(table, row, column, minimumScore));
  return ASKED.map((rule) => {
    const bit = 1 << GATE_RULES.indexOf(rule);
    const open = needs.filter((row) => table.columns.unjudged[table.pair(row, column)] & bit);
    return { rule, buyers: new Set(open.map((row) => table.buyerIds[row])).size, needs: open.length };
  })
    .filter((question) => question.needs > 0)
    .sort((a, b) => b.buyers - a.buyers || b.needs - a.needs);
}

const worthAsking = (table: ScoreTable, row: number, column: number, minimumScore: number): boolean =>
  table.columns.failed[table.pair(row, column)] === 0 && (table.forBuyer(row, column) ?? -1) >= minimumScore;
