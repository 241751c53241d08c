import { type Booth, middle } from './booth';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** How much worse a metre aside is than a metre ahead. */
const ASIDE = 3;

export const isDirection = (key: string): key is Direction => key in STEPS;

/** The booth that a person at the keyboard means by an arrow: the nearest ahead, rather straight than aside. */
export function neighbour<Drawn extends Pick<Booth, 'outline'>>(
  booths: readonly Drawn[],
  from: Drawn,
  direction: Direction,
): Drawn | null {
  const [dx, dy] = STEPS[direction];
  const start = middle(from);
  let best: { booth: Drawn; cost: number } | null = null;
  for (const booth of booths) {
    const to = middle(booth);
    const ahead = (to.x - start.x) * dx + (to.y - start.y) * dy;
    const aside = Math.abs((to.x - start.x) * dy) + Math.abs((to.y - start.y) * dx);
    if (ahead <= 0 || aside > ahead * ASIDE) continue;
    const cost = ahead + ASIDE * aside;
    if (!best || cost < best.cost) best = { booth, cost };
  }
  return best?.booth ?? null;
}
