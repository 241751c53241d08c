import { seededRng } from '@ketnoi/kernel';
import { hallConstraints } from './hall-constraints.js';
import { cheapestAssignment } from './matching.js';

describe('hallConstraints', () => {
  it('gives one constraint a kind when kinds share nobody', () => {
    expect(hallConstraints([[0, 1], [2]])).toEqual([
      { members: [0], servers: [0, 1] },
      { members: [1], servers: [2] },
    ]);
  });

  it('allows exactly what a matching can serve', () => {
    const rng = seededRng(4);
    for (let n = 0; n < 300; n++) {
      const types = Array.from({ length: 1 + rng.below(4) }, () => {
        const set = [0, 1, 2, 3, 4].filter(() => rng.below(2) === 0);
        return set.length > 0 ? set : [rng.below(5)];
      });
      const demand = types.map(() => rng.below(3));
      const rows = demand.flatMap((d, type) => new Array<number>(d).fill(type));
      const columnOf = cheapestAssignment(rows.length, 5, (r, c) => (types[rows[r]].includes(c) ? 0 : Infinity));
      const counted = hallConstraints(types).every(
        ({ members, servers }) => members.reduce((sum, type) => sum + demand[type], 0) <= servers.length,
      );
      expect(counted).toBe(columnOf.every((c) => c >= 0));
    }
  });
});
