import { choosePairs, type ChoosingInput, type ChoosingResult } from '@ketnoi/matching';
import { MICRO } from './assignment-file.js';
import { finding, type Finding } from './finding.js';
import { highsOptimum } from './highs-peer.js';

/** Where the dial is read, and FairSequence's row (the fairest published sequence) which one point must beat in all four. */
const DIAL = [0, 0.25, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const FAIR_SEQUENCE = { total: 198.72, min: 0.867, lowTenth: 1.041, gini: 0.141 };
const OPTIMUM = 201.88;
/** 0.945 to three digits. */
const ROUND_ROBIN_MIN = 0.9445;

/** The figures of the MIDL 2018 matrix: what each point of the dial gives. */
export async function matrixFindings(input: ChoosingInput): Promise<Finding[]> {
  const points = DIAL.map((fairness) => ({ fairness, result: choosePairs({ ...input, fairness }) }));
  const first = points[0].result;
  const last = points[points.length - 1].result;
  const highs = await highsOptimum(input);
  const atOnce = points.filter(({ result }) => beatsFairSequence(result)).map(({ fairness }) => fairness);
  return [
    finding('midl18: total at dial 0', first.total / MICRO, 'score', {
      peer: highs.total / MICRO,
      goal: { op: '>=', value: OPTIMUM },
    }),
    finding('midl18: LP bound from dual prices minus total at dial 0', (first.lpBound - first.total) / MICRO, 'score', {
      goal: { op: '<=', value: 0 },
    }),
    finding(
      `midl18: dial points that beat FairSequence in all four figures (${atOnce.join(', ')})`,
      atOnce.length,
      'points',
      {
        goal: { op: '>=', value: 1 },
      },
    ),
    ...points.flatMap(({ fairness, result }) => pointFindings(fairness, result)),
    finding(
      'midl18: worst-off at dial 1, beside the most any plan can give it',
      last.buyerSpread.min / MICRO,
      'score',
      {
        peer: mostForTheWorstOff(input) / MICRO,
        goal: { op: '>=', value: ROUND_ROBIN_MIN },
      },
    ),
    finding('midl18: total at dial 1', last.total / MICRO, 'score', { goal: { op: '>=', value: 196.4 } }),
  ];
}

function pointFindings(fairness: number, { total, buyerSpread, priceOfFairness }: ChoosingResult): Finding[] {
  const name = `midl18 at dial ${fairness}`;
  return [
    finding(`${name}: total`, total / MICRO, 'score', { peer: FAIR_SEQUENCE.total }),
    finding(`${name}: worst-off`, buyerSpread.min / MICRO, 'score', { peer: FAIR_SEQUENCE.min }),
    finding(`${name}: worst tenth`, buyerSpread.lowTenth / MICRO, 'score', { peer: FAIR_SEQUENCE.lowTenth }),
    finding(`${name}: Gini`, buyerSpread.gini, '0 to 1', { peer: FAIR_SEQUENCE.gini }),
    finding(`${name}: price of fairness`, 100 * priceOfFairness, '%'),
  ];
}

function beatsFairSequence({ total, buyerSpread }: ChoosingResult): boolean {
  return (
    total / MICRO >= FAIR_SEQUENCE.total &&
    buyerSpread.min / MICRO >= FAIR_SEQUENCE.min &&
    buyerSpread.lowTenth / MICRO >= FAIR_SEQUENCE.lowTenth &&
    buyerSpread.gini <= FAIR_SEQUENCE.gini
  );
}

/** Nobody's total can pass the sum of its own best pairs, so the smallest such sum bounds the worst-off. */
function mostForTheWorstOff(input: ChoosingInput): number {
  const scores: number[][] = Array.from({ length: input.buyers }, () => []);
  input.edgeBuyer.forEach((buyer, edge) => scores[buyer].push(input.edgeScore[edge]));
  const best = scores.map((own, buyer) =>
    own
      .sort((a, b) => b - a)
      .slice(0, input.buyerMost[buyer])
      .reduce((sum, score) => sum + score, 0),
  );
  return Math.min(...best);
}
