/**
 * Decides which unknown facts of a supplier are worth one question each: those whose answers would settle most buyers' gates. Only
 * pairs count that nothing blocks, that are worth at least `minimumScore` to the buyer, and whose buyer has said its part.
 */
import { type MatchingContext, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import { GATE_RULES, type GateRule } from '../gates/gate.js';
import { heldCertificates } from '../gates/required-certificates.js';
import { setScene, type Scene } from '../scoring/scene.js';
import type { ScoreTable } from '../scoring/score-table.js';

export interface OpenQuestion {
  readonly rule: GateRule;
  /** What exactly is asked: the certificate, the country, the unit of the smallest order; empty for the others. */
  readonly id: string;
  readonly buyers: number;
  readonly needs: number;
}

/** What only the supplier can answer, and what of it each need makes worth asking; languages and preferences are asked elsewhere. */
const ASKED: readonly [GateRule, (need: NeedFacts, supplier: SupplierFacts, scene: Scene) => readonly string[]][] = [
  [
    'required-certificates',
    (need, supplier, scene) => {
      const held = heldCertificates(supplier, scene);
      return (need.requiredCertificates ?? []).map((fact) => fact.id).filter((id) => !held.has(id));
    },
  ],
  // an order in pieces says nothing of kilograms: who counts in another unit has answered
  ['minimum-order', (need, supplier) => (need.unit && !supplier.moq ? [supplier.unit ?? need.unit] : [])],
  ['tolerance', (need) => (need.toleranceMm ? [''] : [])],
  ['lead-time', (need) => (need.maxLeadTimeDays ? [''] : [])],
  ['market', (need) => (need.buyerCountry ? [need.buyerCountry.id] : [])],
];

/** For one supplier (its column of the table), the question that settles most buyers first. */
export function openQuestions(
  table: ScoreTable,
  column: number,
  supplier: SupplierFacts,
  needs: readonly NeedFacts[],
  context: MatchingContext,
  minimumScore: number,
): OpenQuestion[] {
  const scene = setScene(context);
  const found = new Map<string, { rule: GateRule; id: string; buyers: Set<string>; needs: number }>();
  needs.forEach((need, row) => {
    const pair = table.pair(row, column);
    if (table.columns.failed[pair] !== 0 || (table.forBuyer(row, column) ?? -1) < minimumScore) return;
    for (const [rule, subjects] of ASKED) {
      if (!(table.columns.unjudged[pair] & (1 << GATE_RULES.indexOf(rule)))) continue;
      for (const id of new Set(subjects(need, supplier, scene))) {
        const key = `${rule}:${id}`;
        const question = found.get(key) ?? { rule, id, buyers: new Set(), needs: 0 };
        found.set(key, question);
        question.buyers.add(table.buyerIds[row]);
        question.needs++;
      }
    }
  });
  return [...found.values()]
    .map(({ rule, id, buyers, needs: settled }) => ({ rule, id, buyers: buyers.size, needs: settled }))
    .sort((a, b) => b.buyers - a.buyers || b.needs - a.needs || (`${a.rule}:${a.id}` < `${b.rule}:${b.id}` ? -1 : 1));
}
