import { buildChoice } from '@ketnoi/meetings';
import { proposeInputs } from '@ketnoi/meetings/testing';
import { TaskStopped } from '../threads/tasks.js';
import { choosePairsTask } from './choose-pairs.js';

const scores = [90, 80, 70, 60, 85, 30];
const inputs = proposeInputs(2, 3);
const settings = { ...inputs.settings, buyerMost: 1, supplierMost: 1 };
const built = buildChoice(
  { ...inputs, settings },
  {
    buyer: Int32Array.from([0, 0, 0, 1, 1, 1]),
    supplier: Int32Array.from([0, 1, 2, 0, 1, 2]),
    need: new Int32Array(6),
    score: Float64Array.from(scores),
    confidence: new Float64Array(6),
    pairs: 6,
    blocked: 0,
  },
);

describe('choosing pairs', () => {
  it('finds the greatest total under the quotas', () => {
    const choice = choosePairsTask(
      { choice: built.input, seed: 1 },
      { shouldStop: () => false, onProgress: () => undefined },
    );
    expect(Array.from(choice.chosen, (edge) => built.pairOfEdge[edge])).toEqual([0, 4]);
    expect(choice).toMatchObject({ total: 17_500, optimum: 17_500 });
  });

  it('answers nothing when it is stopped', () => {
    const stop = { shouldStop: () => true, onProgress: () => undefined };
    expect(() => choosePairsTask({ choice: built.input, seed: 1 }, stop)).toThrow(TaskStopped);
  });
});
