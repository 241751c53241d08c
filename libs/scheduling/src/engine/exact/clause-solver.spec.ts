import { seededRng } from '@ketnoi/kernel';
import { ClauseSolver, luby } from './clause-solver.js';
import { ConstraintStore, type Literal } from './constraint-store.js';

/** Does any assignment of so few variables keep everything? */
function possible(store: ConstraintStore): boolean {
  for (let bits = 0; bits < 2 ** store.variables; bits++) {
    const holds = (l: Literal): boolean => ((bits >> (l >> 1)) & 1) !== (l & 1);
    if (!store.clauses.every((clause) => clause.some(holds))) continue;
    if (store.countings.every((c) => c.literals.filter(holds).length <= c.most)) return true;
  }
  return false;
}

describe('ClauseSolver', () => {
  it('agrees with trying everything, in one go or in small portions', () => {
    const rng = seededRng(5);
    const seen = { yes: 0, no: 0 };
    for (let n = 0; n < 400; n++) {
      const store = new ConstraintStore();
      const variables = Array.from({ length: 9 }, () => store.variable());
      const some = (count: number): Literal[] =>
        [...new Set(Array.from({ length: count }, () => variables[rng.below(9)]))].map((l) => l ^ rng.below(2));
      for (let c = 0; c < 14; c++) store.oneOf(some(1 + rng.below(4)));
      for (let c = 0; c < 4; c++) store.atMost(1 + rng.below(3), some(6));
      const solver = new ClauseSolver(store);
      let answer = solver.solve(n % 2 === 0 ? 1e9 : 1);
      while (answer === 'unknown') answer = solver.solve(solver.steps + 1);
      expect(answer).toBe(possible(store) ? 'yes' : 'no');
      if (answer !== 'yes') {
        seen.no++;
        continue;
      }
      seen.yes++;
      const holds = (l: Literal): boolean => solver.holds(l);
      expect(store.clauses.every((clause) => clause.some(holds))).toBe(true);
      expect(store.countings.every((c) => c.literals.filter(holds).length <= c.most)).toBe(true);
    }
    expect(seen.yes).toBeGreaterThan(50);
    expect(seen.no).toBeGreaterThan(50);
  });

  it('proves that eight do not fit into seven, and survives the forgetting that this needs', () => {
    const store = new ConstraintStore();
    const at = Array.from({ length: 8 }, () => Array.from({ length: 7 }, () => store.variable()));
    at.forEach((row) => store.oneOf(row));
    for (let hole = 0; hole < 7; hole++)
      store.atMost(
        1,
        at.map((row) => row[hole]),
      );
    const solver = new ClauseSolver(store);
    expect(solver.solve(1e9)).toBe('no');
  });

  it('restarts by the plan of Luby', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 14, 15].map(luby)).toEqual([1, 1, 2, 1, 1, 2, 4, 1, 4, 8]);
  });
});
