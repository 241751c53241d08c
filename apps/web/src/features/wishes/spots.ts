import type { Plan, Spot } from './wish';

export interface NamedSpot {
  readonly value: string;
  readonly label: string;
  readonly spot: Spot;
}

const middle = (hallId: string, outline: readonly { readonly x: number; readonly y: number }[]): Spot => {
  const mean = (values: readonly number[]): number => Math.round(values.reduce((sum, v) => sum + v, 0) / values.length);
  return { hallId, x: mean(outline.map(({ x }) => x)), y: mean(outline.map(({ y }) => y)) };
};

const valueOf = ({ hallId, x, y }: Spot): string => `${hallId} ${x} ${y}`;

/** Spots of the plan that have a name: entrances, and the middles of booths. */
export function spotsOf(
  plan: Plan,
  names: { entrance(name: string, hall: string): string; booth(number: string): string },
): { readonly entrances: readonly NamedSpot[]; readonly booths: readonly NamedSpot[] } {
  const hallName = (id: string): string => plan.halls.find((hall) => hall.id === id)?.name ?? '';
  const named = (spot: Spot, label: string): NamedSpot => ({ value: valueOf(spot), label, spot });
  return {
    entrances: plan.features
      .filter(({ kind }) => kind === 'ENTRANCE')
      .flatMap(({ hallId, name, outline }) =>
        hallId === null ? [] : [named(middle(hallId, outline), names.entrance(name ?? '', hallName(hallId)))],
      ),
    booths: plan.booths.map(({ hallId, number, outline }) => named(middle(hallId, outline), names.booth(number))),
  };
}

/** What a spot is called; null where nothing named lies there any more. */
export const nameOf = (spots: readonly NamedSpot[], spot: Spot): string | null =>
  spots.find(({ value }) => value === valueOf(spot))?.label ?? null;
