import { costGrowth } from './cost-growth.js';

describe('the growth of a cost', () => {
  let spent: number;
  beforeEach(() => {
    spent = 0;
  });
  const growth = (cost: (size: number) => number): Promise<number> =>
    costGrowth(
      (size) => (spent += cost(size)),
      { from: 10, to: 80 },
      () => spent,
    );

  it('tells linear work from quadratic', async () => {
    expect(await growth((size) => 3 * size)).toBe(8);
    expect(await growth((size) => 3 * size * size)).toBe(64);
  });

  it('counts the cheapest of three tries, so that no disturbance of one or two of them decides', async () => {
    const disturbances = [0, 700, 50, 0, 900, 300];
    expect(await growth((size) => size + (disturbances.shift() ?? 0))).toBe(8);
    expect(disturbances).toEqual([]);
  });

  it('waits for work that ends later', async () => {
    const later = async (size: number): Promise<void> => {
      await Promise.resolve();
      spent += size;
    };
    expect(await costGrowth(later, { from: 10, to: 80 }, () => spent)).toBe(8);
  });

  it('reads the processor’s account by itself', async () => {
    const loop = (size: number): number => Array.from({ length: size }, (_, i) => Math.sqrt(i)).length;
    expect(await costGrowth(loop, { from: 100, to: 1_000_000 })).toBeGreaterThan(1);
  });
});
