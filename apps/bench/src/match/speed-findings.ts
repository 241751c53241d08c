/** How fast pairs are scored: the whole fair, one changed profile, other weights, reasons; beside the object-by-object loop. */
import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import {
  DEFAULT_WEIGHTS,
  explainer,
  Matcher,
  scoreAllByObject,
  topSuppliers,
  type MatchingContext,
  type ScoreTable,
  type Weights,
} from '@ketnoi/matching';
import { finding, type Finding } from '../assign/finding.js';
import { miniSearchPeer } from './minisearch-peer.js';
import { syntheticFair } from './synthetic-fair.js';
import { collectGarbage, median, megabytes, milliseconds } from './timing.js';

export const SUPPLIERS = 1000;
export const NEEDS = 500;
export const SEED = 1;
const RUNS = 7;
/** The object loop is measured on a part of the needs, turn and turn about with whole passes. */
const PLAIN_NEEDS = 25;
export const TOP = 20;
const CHANGED = 101;

const CONTEXT: MatchingContext = {
  fairStartsOn: '2026-09-10',
  interpreterLanguages: [
    ['vi', 'ja'],
    ['vi', 'ko'],
    ['vi', 'zh-Hant'],
  ],
};
const OTHER_WEIGHTS: Weights = {
  ...DEFAULT_WEIGHTS,
  version: 'other',
  buyer: { ...DEFAULT_WEIGHTS.buyer, material: 40, text: 3 },
};

export function speedFindings(): Finding[] {
  const { suppliers, needs } = syntheticFair(SUPPLIERS, NEEDS, SEED);
  const pairs = SUPPLIERS * NEEDS;
  collectGarbage();
  const before = megabytes();
  const warm = new Matcher(suppliers, needs, CONTEXT);
  const table = warm.scoreAll(DEFAULT_WEIGHTS, UNLIMITED_EFFORT);
  const grown = megabytes() - before;

  const full: number[] = [];
  const plain: number[] = [];
  const reweighed: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    full.push(
      milliseconds(() => void new Matcher(suppliers, needs, CONTEXT).scoreAll(DEFAULT_WEIGHTS, UNLIMITED_EFFORT)),
    );
    const some = needs.slice(run * PLAIN_NEEDS, (run + 1) * PLAIN_NEEDS);
    const loop = milliseconds(() => void scoreAllByObject(suppliers, some, DEFAULT_WEIGHTS, CONTEXT, UNLIMITED_EFFORT));
    plain.push((loop * NEEDS) / PLAIN_NEEDS);
    reweighed.push(milliseconds(() => void warm.scoreAll(OTHER_WEIGHTS, UNLIMITED_EFFORT)));
  }
  const pass = median(full);
  const changed = Array.from({ length: CHANGED }, (_, i) =>
    milliseconds(() => warm.replaceSupplier(suppliers[(i * 7) % SUPPLIERS], DEFAULT_WEIGHTS, table)),
  );
  const explain = explainer(DEFAULT_WEIGHTS, CONTEXT);
  const reasons = Array.from({ length: RUNS }, () =>
    milliseconds(() => {
      for (let need = 0; need < NEEDS; need++)
        for (const { supplier } of topSuppliers(table, need, TOP)) explain(needs[need], suppliers[supplier]);
    }),
  );
  const search = miniSearchPeer(suppliers, needs, TOP);
  return [
    finding('1,000 x 500: pairs a second, from facts to scores', pairs / pass / 1000, 'million/s', {
      peer: pairs / median(plain) / 1000,
      goal: { op: '>=', value: 50 },
      goalOnRatio: true,
    }),
    finding('1,000 x 500: a full pass, beside MiniSearch searching the terms', pass, 'ms', { peer: search }),
    finding('one changed profile, beside a full pass', median(changed), 'ms', {
      peer: pass,
      goal: { op: '<=', value: 0.01 },
      goalOnRatio: true,
    }),
    finding('other weights, beside a full pass', median(reweighed), 'ms', {
      peer: pass,
      goal: { op: '<=', value: 2 },
      goalOnRatio: true,
    }),
    finding('reasons for the top 20 of 500 needs, beside a full pass', median(reasons), 'ms', {
      peer: pass,
      goal: { op: '<=', value: 4 },
      goalOnRatio: true,
    }),
    finding('1,000 x 500: memory grown by', grown, 'MB', { goal: { op: '<=', value: 150 } }),
    finding('largest difference from the plain reference', worstDifference(table, suppliers, needs), 'points', {
      goal: { op: '<=', value: 1e-6 },
    }),
    ...tenfold(pass),
  ];
}

function worstDifference(
  table: ScoreTable,
  suppliers: Parameters<typeof scoreAllByObject>[0],
  needs: Parameters<typeof scoreAllByObject>[1],
): number {
  const rows = needs.slice(0, PLAIN_NEEDS);
  const plain = scoreAllByObject(suppliers, rows, DEFAULT_WEIGHTS, CONTEXT, UNLIMITED_EFFORT);
  let worst = 0;
  for (let need = 0; need < rows.length; need++)
    for (let supplier = 0; supplier < suppliers.length; supplier++) {
      if (table.verdict(need, supplier) !== plain.verdict(need, supplier)) return Infinity;
      for (const score of ['forBuyer', 'forSupplier', 'mutual'] as const)
        worst = Math.max(worst, Math.abs((table[score](need, supplier) ?? -1) - (plain[score](need, supplier) ?? -1)));
    }
  return worst;
}

/** Ten times each side: a hundred times the pairs. */
function tenfold(pass: number): Finding[] {
  const { suppliers, needs } = syntheticFair(SUPPLIERS * 10, NEEDS * 10, SEED);
  collectGarbage();
  let memory = 0;
  const time = milliseconds(() => {
    new Matcher(suppliers, needs, CONTEXT).scoreAll(DEFAULT_WEIGHTS, UNLIMITED_EFFORT);
    memory = megabytes();
  });
  return [
    finding('10,000 x 5,000: a full pass, beside 100 times the small one', time, 'ms', {
      peer: pass * 100,
      goal: { op: '<=', value: 1.2 },
      goalOnRatio: true,
    }),
    finding('10,000 x 5,000: memory of the whole process', memory, 'MB', { goal: { op: '<=', value: 1024 } }),
  ];
}
