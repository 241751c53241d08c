import type { Effort } from '@ketnoi/kernel';
import { buyerOf, type MatchingContext, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import { GATE_RULES, type GateFinding, type GateVerdict } from '../gates/index.js';
import { setScene } from '../scoring/scene.js';
import { CONFIDENCE_STEPS, emptyColumns, scoreSteps, ScoreTable } from '../scoring/score-table.js';
import type { Weights } from '../weights/index.js';
import { scoreInScene } from './score-in-scene.js';

/** The whole table, one pair after another: slow and plain, for tests and as the benchmark's measure. */
export function scoreAllByObject(
  suppliers: readonly SupplierFacts[],
  needs: readonly NeedFacts[],
  weights: Weights,
  context: MatchingContext,
  effort: Effort,
): ScoreTable {
  const scene = setScene(context);
  const columns = emptyColumns(needs.length * suppliers.length);
  let pair = 0;
  let complete = true;
  for (const need of needs) {
    if (effort.shouldStop()) {
      complete = false;
      break;
    }
    for (const supplier of suppliers) {
      const scored = scoreInScene(need, supplier, weights, scene);
      columns.forBuyer[pair] = scoreSteps(scored.forBuyer);
      columns.forSupplier[pair] = scoreSteps(scored.forSupplier);
      columns.confidence[pair] = Math.round(scored.confidence * CONFIDENCE_STEPS);
      columns.failed[pair] = ruleBits(scored.gates, 'fail');
      columns.unjudged[pair] = ruleBits(scored.gates, 'unknown');
      pair++;
    }
    effort.onProgress?.({ phase: 'score', done: pair / columns.forBuyer.length });
  }
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);
  return new ScoreTable(ids(needs), needs.map(buyerOf), ids(suppliers), weights.version, columns, complete);
}

const ruleBits = (findings: readonly GateFinding[], verdict: GateVerdict): number =>
  findings.reduce(
    (bits, finding) => bits | (finding.verdict === verdict ? 1 << GATE_RULES.indexOf(finding.rule) : 0),
    0,
  );
