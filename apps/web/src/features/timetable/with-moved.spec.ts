import { withMoved } from './with-moved';

const at = (requestId: string, slot: number): { requestId: string; slot: number } => ({ requestId, slot });

describe('a list of meetings that comes while meetings are moved', () => {
  it('shows them where they were moved to, and not where they stood when it was asked for', () => {
    const moved = new Map([['b', at('b', 9)]]);
    expect(withMoved([at('a', 1), at('b', 2)], moved)).toEqual([at('a', 1), at('b', 9)]);
  });

  it('has what is newly held, and has not what is held no more', () => {
    const moved = new Map([
      ['a', null],
      ['c', at('c', 3)],
    ]);
    expect(withMoved([at('a', 1), at('b', 2)], moved)).toEqual([at('b', 2), at('c', 3)]);
  });
});
