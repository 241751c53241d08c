import type { PlanPageQuery } from './plan.generated';
import type { Spot } from './view';

export type Plan = Extract<PlanPageQuery['plan'], { __typename: 'Plan' }>;
export type Booth = Plan['booths'][number];
/** How a booth looks to this reader: as it stands, or as their own. */
export type Look = Booth['state'] | 'MINE';

export const lookOf = (booth: Booth, mine: ReadonlySet<string>): Look => (mine.has(booth.id) ? 'MINE' : booth.state);

/** The middle of its corners: near enough for a number, whatever the shape. */
export function middle({ outline }: Pick<Booth, 'outline'>): Spot {
  const sum = outline.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / outline.length, y: sum.y / outline.length };
}

export const pathOf = (outline: readonly Spot[]): string =>
  `${outline.map(({ x, y }, corner) => `${corner === 0 ? 'M' : 'L'}${x} ${y}`).join('')}Z`;
