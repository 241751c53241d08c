/** `npm run bench -- draw`: how close the draw of booths comes to its bound, and how long it takes. */
import { readDraw, runDraw, type DrawResult } from '@ketnoi/booth-allocation';
import { finding, type Finding } from '../assign/finding.js';
import { drawInstance } from './draw-instance.js';

const SEEDS = 20;
const SIZE = { booths: 300, applicants: 200 };

interface Timed {
  readonly result: DrawResult;
  readonly milliseconds: number;
}

/**
 * The bound comes from dual prices and is never below that of the linear program, so a gap to it is at least as large as
 * the gap to the LP bound.
 */
export async function run(): Promise<Finding[]> {
  const draws = Array.from({ length: SEEDS }, (_, i) => timedDraw(i + 1));
  const gaps = draws.map(({ result }) => result.gapPpm / 10_000);
  const again = timedDraw(1);
  return [
    finding('draw, 300 booths and 200 applicants, 20 seeds: worst gap to the bound', Math.max(...gaps), '%', {
      goal: { op: '<=', value: 2 },
    }),
    finding('draw: mean gap to the bound', mean(gaps), '%', {
      peer: mean(draws.map(({ result }) => gapByTurns(result))),
    }),
    finding('draw: slowest of 20', Math.max(...draws.map(({ milliseconds }) => milliseconds)) / 1000, 's', {
      goal: { op: '<=', value: 10 },
    }),
    finding('draw: mean time', mean(draws.map(({ milliseconds }) => milliseconds)) / 1000, 's'),
    finding(
      'draw: bytes that differ when drawn again',
      JSON.stringify(again.result) === JSON.stringify(draws[0].result) ? 0 : 1,
      'draws',
      {
        goal: { op: '<=', value: 0 },
      },
    ),
  ];
}

function timedDraw(seed: number): Timed {
  const read = readDraw(drawInstance({ ...SIZE, seed }));
  if (!read.ok) throw new Error(`the instance of seed ${seed} cannot be read: ${JSON.stringify(read.error[0])}`);
  const began = performance.now();
  const result = runDraw(read.value);
  return { result, milliseconds: performance.now() - began };
}

/** What everybody choosing in turn, by points and lot, leaves of the bound, in percent. */
const gapByTurns = ({ bound, valueByTurns }: DrawResult): number => (100 * (bound - valueByTurns)) / bound;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
