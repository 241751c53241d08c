import type { Booth } from './booth';
import { wayIn } from './way';

const booths = ['A-01', 'B-12'].map((number) => ({ number }) as Booth);

describe('a way on the plan', () => {
  it.each([
    ['A-01,B-12', ['A-01', 'B-12']],
    ['B-12', ['B-12']],
    ['X-99,B-12', ['B-12']],
    ['B-12,A-01,B-12', ['B-12', 'A-01']],
    [null, []],
  ])('%s', (written, expected) => expect(wayIn(booths, written).map(({ number }) => number)).toEqual(expected));
});
