import { lanesOf } from './lanes';

const at = (slot: number, length = 1) => ({ slot, length });

describe('lanes of meetings', () => {
  it('are as many as meetings overlap at once', () => {
    expect(lanesOf([at(2), at(0), at(1)])).toEqual([[at(0), at(1), at(2)]]);
    expect(lanesOf([at(0, 2), at(1), at(2)])).toEqual([[at(0, 2), at(2)], [at(1)]]);
    expect(lanesOf([at(4), at(4), at(4)])).toHaveLength(3);
    expect(lanesOf([])).toEqual([]);
  });
});
