import { type FairId } from '@ketnoi/kernel';
import { TestClock } from '@ketnoi/kernel/testing';
import type { FairScores } from '../ports/fair-scores.js';
import { FairsAhead } from '../ports/fairs-ahead.js';
import { WarmScores } from './warm-scores.js';

class ThreeFairs extends FairsAhead {
  async soonest(on: string, most: number): Promise<readonly FairId[]> {
    return ['a', 'b', 'c'].slice(0, most).map((id) => `${id} on ${on}` as FairId);
  }
}

function warming(stopAfter: number) {
  const stop = new AbortController();
  const prepared: string[] = [];
  const scores = {
    keptFairs: 2,
    prepare: async (fairId: FairId) => {
      prepared.push(fairId);
      if (prepared.length === stopAfter) stop.abort();
    },
  } as unknown as FairScores;
  const clock = new TestClock();
  const day = clock.now().toISOString().slice(0, 10);
  const told: FairId[] = [];
  const run = () =>
    new WarmScores(new ThreeFairs(), scores, clock).execute(({ fairId }) => void told.push(fairId), stop.signal);
  return { run, prepared, told, day };
}

describe('scores before the first question', () => {
  it('are made ready for as many coming fairs as are kept, one after the other', async () => {
    const { run, prepared, told, day } = warming(9);
    await run();
    expect(prepared).toEqual([`a on ${day}`, `b on ${day}`]);
    expect(told).toEqual(prepared);
  });

  it('are left when the process stops', async () => {
    const { run, prepared } = warming(1);
    await run();
    expect(prepared).toHaveLength(1);
  });
});
