import type { PlanPageQuery } from './plan.generated';
import type { Spot } from './view';

export type Plan = Extract<PlanPageQuery['plan'], { __typename: 'Plan' }>;
export type Booth = Plan['booths'][number];
/** What every reader of a plan is shown, strangers too: they are told neither what is not free costs, nor until when it is held. */
export type SeenBooth = Omit<Booth, 'price' | 'powerW' | 'heldUntil'> & { readonly price: Booth['price'] | null };
export type SeenPlan = Pick<Plan, 'halls' | 'zones' | 'features'> & { readonly booths: readonly SeenBooth[] };
/** How a booth looks to this reader: as it stands, or as their own. */
export type Look = Booth['state'] | 'MINE';

export const lookOf = (booth: SeenBooth, mine: ReadonlySet<string>): Look =>
  mine.has(booth.id) ? 'MINE' : booth.state;

/** The middle of its corners: near enough for a number, whatever the shape. */
export function middle({ outline }: Pick<Booth, 'outline'>): Spot {
  const sum = outline.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / outline.length, y: sum.y / outline.length };
}

export const pathOf = (outline: readonly Spot[]): string =>
  `${outline.map(({ x, y }, corner) => `${corner === 0 ? 'M' : 'L'}${x} ${y}`).join('')}Z`;

/** How high the line that tells the zone is, as a part of the booth. */
const STRIP = 0.13;

/** A strip along the lower side of a booth's box, a little inside of its walls. */
export function lowerSide({ outline }: Pick<Booth, 'outline'>): string {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  const [left, right, bottom] = [Math.min(...xs), Math.max(...xs), Math.max(...ys)];
  const [inset, height] = [(right - left) * 0.06, (bottom - Math.min(...ys)) * STRIP];
  return `M${left + inset} ${bottom - height - inset}H${right - inset}V${bottom - inset}H${left + inset}Z`;
}

/** Told apart by most eyes (after Okabe and Ito); the legend names each, and pressing a name leaves only its booths. */
const ZONE_COLOURS = ['#0072b2', '#d55e00', '#cc79a7', '#009e73', '#56b4e9', '#e69f00'] as const;

export const zoneColours = (zones: readonly { readonly id: string }[]): ReadonlyMap<string, string> =>
  new Map(zones.map(({ id }, position) => [id, ZONE_COLOURS[position % ZONE_COLOURS.length]]));
