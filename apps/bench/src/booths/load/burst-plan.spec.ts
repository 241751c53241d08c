import { burstPlan } from './burst-plan.js';

const SHAPE = { attempts: 2_000, booths: 300, firms: 400 };

describe('a burst', () => {
  it('has all attempts, tries for every booth and lets no firm try twice for one', () => {
    const plan = burstPlan(SHAPE, 7);
    expect(plan).toHaveLength(300);
    expect(plan.flat()).toHaveLength(2_000);
    for (const tries of plan) expect(new Set(tries.map(({ firm }) => firm)).size).toBe(tries.length);
    expect(new Set(plan.flat().map(({ booth }) => booth)).size).toBe(300);
  });

  it('puts the wished share on the hot booths', () => {
    const plan = burstPlan({ ...SHAPE, hot: { booths: 10, share: 0.8 } }, 7);
    expect(plan.flat()).toHaveLength(2_000);
    expect(plan.flat().filter(({ booth }) => booth < 10)).toHaveLength(1_600);
  });

  it('is the same for the same seed', () => {
    expect(burstPlan(SHAPE, 1)).toEqual(burstPlan(SHAPE, 1));
    expect(burstPlan(SHAPE, 1)).not.toEqual(burstPlan(SHAPE, 2));
  });
});
