import type { Booth } from './booth';
import { neighbour } from './neighbour';

const at = (number: string, x: number, y: number): Booth => {
  const outline = [0, 3_000].flatMap((dx) => [0, 3_000].map((dy) => ({ x: x + dx, y: y + dy })));
  return { id: number, number, outline } as unknown as Booth;
};
const [a1, a2, b1, far] = [at('A1', 0, 0), at('A2', 3_000, 0), at('B1', 0, 9_000), at('F', 30_000, 1_000)];
const booths = [a1, a2, b1, far];

describe('arrows on the plan', () => {
  it('go to the nearest booth ahead', () => {
    expect(neighbour(booths, a1, 'ArrowRight')).toBe(a2);
    expect(neighbour(booths, a2, 'ArrowRight')).toBe(far);
    expect(neighbour(booths, a1, 'ArrowDown')).toBe(b1);
  });

  it('stay where nothing lies ahead', () => {
    expect(neighbour(booths, a1, 'ArrowLeft')).toBeNull();
    expect(neighbour(booths, a1, 'ArrowUp')).toBeNull();
  });
});
