import { choosePairs, type ChoosingInput, type ChoosingResult } from '@ketnoi/matching';
import { finding, type Finding } from './finding.js';
import { greedyTotal } from './greedy-peer.js';
import { highsOptimum } from './highs-peer.js';
import { quotaFair } from './quota-fair.js';

const ROUND = { buyers: 500, suppliers: 1000, seed: 1, buyerMost: 12, supplierMost: 10 };
const FLOOR = 3;
const OWN_RUNS = 5;
const PEER_RUNS = 3;

/** The figures of a whole fair's round: time beside HiGHS, what a floor for every supplier costs. */
export async function quotaFindings(): Promise<Finding[]> {
  const input = quotaFair(ROUND);
  const floored = { ...input, supplierFloor: new Int32Array(input.suppliers).fill(FLOOR) };
  const own: number[] = [];
  const peer: number[] = [];
  let result = choosePairs(input);
  let highsTotal = 0;
  // Turn and turn about, so that a busy machine slows both.
  for (let run = 0; run < OWN_RUNS; run++) {
    const began = performance.now();
    result = choosePairs(input);
    own.push(performance.now() - began);
    if (run >= PEER_RUNS) continue;
    const answer = await highsOptimum(input);
    peer.push(answer.milliseconds);
    highsTotal = answer.total;
  }
  const floor = choosePairs(floored);
  return [
    finding('500 x 1,000: total, beside the LP in HiGHS', result.total, 'score', {
      peer: highsTotal,
      goal: { op: '>=', value: Math.round(highsTotal) },
    }),
    finding('500 x 1,000: time of the exact choice, beside HiGHS', median(own), 'ms', {
      peer: median(peer),
      goal: { op: '<=', value: 0.5 },
      goalOnRatio: true,
    }),
    finding('500 x 1,000: total, beside greedy by score', result.total, 'score', { peer: greedyTotal(input) }),
    finding('500 x 1,000: suppliers under 3 without a floor', below(input, result), 'suppliers'),
    finding('500 x 1,000: suppliers under 3 with a floor who have 3 possible partners', refused(floor), 'suppliers', {
      goal: { op: '<=', value: 0 },
    }),
    finding('500 x 1,000: total lost to the floor', 100 * floor.priceOfPromises, '%', { goal: { op: '<=', value: 1 } }),
    finding('500 x 1,000: pairs chosen twice', floor.chosen.length - pairsOf(floored, floor).size, 'pairs', {
      goal: { op: '<=', value: 0 },
    }),
  ];
}

function below(input: ChoosingInput, result: ChoosingResult): number {
  const counts = new Int32Array(input.suppliers);
  for (const edge of result.chosen) counts[input.edgeSupplier[edge]]++;
  return counts.filter((count) => count < FLOOR).length;
}

const refused = (result: ChoosingResult): number =>
  result.suppliersBelowFloor.filter(({ possible }) => possible >= FLOOR).length;

function pairsOf(input: ChoosingInput, result: ChoosingResult): Set<string> {
  return new Set(Array.from(result.chosen, (edge) => `${input.edgeBuyer[edge]}-${input.edgeSupplier[edge]}`));
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
