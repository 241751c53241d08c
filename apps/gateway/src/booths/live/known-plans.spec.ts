import type { BoothId, FairId } from '@ketnoi/kernel';
import { KnownPlans, NOTHING } from './known-plans.js';

/** Plans of the fairs named, with a clock of their own, and what was asked and charged. */
function plansOf(...fairs: readonly string[]) {
  const seen = { asked: [] as string[], charged: 0, now: 0 };
  const plans = new KnownPlans(
    async (fairId) => {
      seen.asked.push(fairId);
      return fairs.includes(fairId) ? { booths: 1, taken: [fairId as string as BoothId] } : null;
    },
    () => seen.now,
  );
  const tell = async (fairId: string) => (await plans.tell(fairId as FairId, () => void seen.charged++)).body;
  return { seen, tell, plans };
}

describe('what strangers are told of plans', () => {
  it('is asked once for all who ask together, and again when it is no longer fresh, for which nobody is charged', async () => {
    const { seen, tell } = plansOf('hanoi');
    const answers = await Promise.all(Array.from({ length: 20 }, () => tell('hanoi')));
    expect(new Set(answers)).toEqual(new Set(['{"booths":1,"taken":["hanoi"]}']));
    seen.now = 1_999;
    await tell('hanoi');
    expect(seen).toMatchObject({ asked: ['hanoi'], charged: 1 });
    seen.now = 60_000;
    await Promise.all([tell('hanoi'), tell('hanoi')]);
    expect(seen).toMatchObject({ asked: ['hanoi', 'hanoi'], charged: 1 });
  });

  it('does not forget a fair however many ids are made up, each of which is charged and remembered for a while', async () => {
    const { seen, tell } = plansOf('hanoi');
    await tell('hanoi');
    for (let i = 0; i < 3_000; i++) expect(await tell(`made-up-${i}`)).toBe(NOTHING.body);
    expect(seen.charged).toBe(3_001);
    await tell('made-up-2999');
    await tell('hanoi');
    expect(seen.asked).toHaveLength(3_001);
    seen.now = 11_000;
    await tell('made-up-2999');
    expect(seen.asked).toHaveLength(3_002);
  });

  it('asks nothing for whom it is refused', async () => {
    const { seen, plans } = plansOf('hanoi');
    const refuse = (): void => {
      throw new Error('too many');
    };
    await expect(plans.tell('hanoi' as FairId, refuse)).rejects.toThrow('too many');
    expect(seen.asked).toEqual([]);
  });
});
