import type { MyWishesQuery } from './wishes.generated';

export type Plan = Extract<MyWishesQuery['plan'], { __typename: 'Plan' }>;
export type Booth = Plan['booths'][number];
type Told = NonNullable<NonNullable<MyWishesQuery['companyWishes']>['request']>['wishes'][number];
export type Place = NonNullable<Told['place']>;
export type Spot = Place['near'][number];

/** One line of the list that a company ranks: these booths, or any place like this. */
export interface Wish {
  /** Of this visit, so that a line stays itself while it moves. */
  readonly key: string;
  readonly boothIds: readonly string[] | null;
  readonly place: Place | null;
}

export const fromTold = (told: readonly Told[]): readonly Wish[] =>
  told.map(({ boothIds, place }, ordinal) => ({ key: `told-${ordinal}`, boothIds, place }));

/** As the gateway takes it: either booths or a place. */
export const asInput = ({
  boothIds,
  place,
}: Wish): { readonly boothIds: readonly string[] } | { readonly place: Place | null } =>
  boothIds ? { boothIds } : { place };

/** The list with one line at another rank; out of range, at the nearest. */
export function movedTo<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const at = Math.max(0, Math.min(list.length - 1, to));
  if (from === at) return list;
  const rest = list.filter((_, ordinal) => ordinal !== from);
  return [...rest.slice(0, at), list[from], ...rest.slice(at)];
}

/** Which line lies below a height on the screen, by the middles of the lines: where a dragged line belongs. */
export function rankAt(boxes: readonly { readonly top: number; readonly height: number }[], y: number): number {
  const below = boxes.findIndex(({ top, height }) => y < top + height);
  return below < 0 ? boxes.length - 1 : below;
}
