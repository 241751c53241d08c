import { orderPlan } from './order-plan.js';

describe('a plan of orders', () => {
  it('asks for 2 to 4 neighbours of one row each', () => {
    const orders = orderPlan({ booths: 300, inRow: 10, ordersPerRow: 20, firms: 400 }, 3).flat();
    expect(orders).toHaveLength(600);
    expect([...new Set(orders.map(({ booths }) => booths.length))].sort()).toEqual([2, 3, 4]);
    for (const { booths } of orders) {
      const [first, ...others] = [...booths].sort((a, b) => a - b);
      expect(others).toEqual(others.map((_, i) => first + i + 1));
      expect(new Set(booths.map((booth) => Math.floor(booth / 10))).size).toBe(1);
    }
    expect(orders.some(({ booths }) => booths[0] > booths[1])).toBe(true);
  });
});
