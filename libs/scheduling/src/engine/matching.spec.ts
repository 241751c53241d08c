import { seededRng } from '@ketnoi/kernel';
import { cheapestAssignment } from './matching.js';

/** Most rows served, then least cost, by trying everything. */
function byHand(cost: number[][], columns: number): [number, number] {
  let best: [number, number] = [0, 0];
  const taken = new Set<number>();
  const go = (row: number, served: number, total: number): void => {
    if (row === cost.length) {
      if (served > best[0] || (served === best[0] && total < best[1])) best = [served, total];
      return;
    }
    go(row + 1, served, total);
    for (let c = 0; c < columns; c++) {
      if (taken.has(c) || cost[row][c] === Infinity) continue;
      taken.add(c);
      go(row + 1, served + 1, total + cost[row][c]);
      taken.delete(c);
    }
  };
  go(0, 0, 0);
  return best;
}

describe('cheapestAssignment', () => {
  it('serves as many rows as possible at the least cost when all can be served', () => {
    const rng = seededRng(2);
    for (let n = 0; n < 200; n++) {
      const rows = 1 + rng.below(4);
      const columns = 1 + rng.below(5);
      const cost = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (rng.below(3) === 0 ? Infinity : rng.below(6))),
      );
      const columnOf = cheapestAssignment(rows, columns, (r, c) => cost[r][c]);
      const used = [...columnOf].filter((c) => c >= 0);
      expect(new Set(used).size).toBe(used.length);
      const [most, least] = byHand(cost, columns);
      expect(used.length).toBe(most);
      const total = columnOf.reduce((sum, c, r) => sum + (c < 0 ? 0 : cost[r][c]), 0);
      if (most === rows) expect(total).toBe(least);
    }
  });
});
