import { buildChoice } from '@ketnoi/meetings';
import { proposeInputs } from '@ketnoi/meetings/testing';
import { TaskStopped } from '../threads/tasks.js';
import { choosePairsTask } from './choose-pairs.js';

const scores = [90, 80, 70, 60, 85, 30];
const inputs = proposeInputs(2, 3);
const settings = { ...inputs.settings, buyerMost: 1, supplierMost: 1 };
const scored = {
  buyer: Int32Array.from([0, 0, 0, 1, 1, 1]),
  supplier: Int32Array.from([0, 1, 2, 0, 1, 2]),
  need: new Int32Array(6),
  score: Float64Array.from(scores),
  confidence: new Float64Array(6),
  pairs: 6,
  blocked: 0,
};
const built = buildChoice({ ...inputs, settings }, scored);
const untouched = { shouldStop: () => false, onProgress: () => undefined };

describe('choosing pairs', () => {
  it('finds the greatest total under the quotas', () => {
    const choice = choosePairsTask({ choice: built.input, seed: 1 }, untouched);
    expect(Array.from(choice.chosen, (edge) => built.pairOfEdge[edge])).toEqual([0, 4]);
    expect(choice).toMatchObject({ total: 17_500, optimum: 17_500 });
  });

  it('keeps the minimum of a sector, and says what the promise cost and which it could not keep', () => {
    const suppliers = inputs.suppliers.map((s, i) => ({ ...s, sectorId: i === 2 ? 'leather' : 'metal' }));
    const promised = (leather: number): ReturnType<typeof choosePairsTask> => {
      const least = { ...settings, sectorLeast: { leather } };
      return choosePairsTask(
        { choice: buildChoice({ ...inputs, suppliers, settings: least }, scored).input, seed: 1 },
        untouched,
      );
    };
    const kept = promised(1);
    expect(Array.from(kept.chosen, (edge) => built.pairOfEdge[edge])).toEqual([2, 4]);
    expect(kept).toMatchObject({ total: 15_500, optimum: 15_500, withoutPromises: 17_500, sectorsBelowLeast: [] });
    expect(promised(2)).toMatchObject({
      sectorsBelowLeast: [{ who: 0, promised: 2, given: 1, possible: 2, reason: 'own-cap' }],
      countriesBelowLeast: [],
    });
  });

  it('answers nothing when it is stopped', () => {
    const stop = { shouldStop: () => true, onProgress: () => undefined };
    expect(() => choosePairsTask({ choice: built.input, seed: 1 }, stop)).toThrow(TaskStopped);
  });
});
