import type { Booth, Plan } from '../booth';
import type { PavilionShownQuery } from './pavilions.generated';

export type Pavilion = Extract<PavilionShownQuery['pavilion'], { __typename: 'Pavilion' }>;
export type PavilionBooth = Pavilion['booths'][number];
export const NONE: readonly PavilionBooth[] = [];

/** What a pavilion's deeds have in common. */
export interface DeedProps {
  readonly fairId: string;
  readonly groupId: string;
  readonly onDone: (done: string) => void;
}

export interface SortedChoice {
  readonly free: readonly Booth[];
  readonly unallotted: readonly PavilionBooth[];
  readonly allotted: readonly PavilionBooth[];
}

/** What is chosen, by what can be done with it. */
export function sortedChoice(
  plan: Pick<Plan, 'booths'>,
  ours: ReadonlyMap<string, PavilionBooth>,
  chosen: ReadonlySet<string>,
): SortedChoice {
  const own = [...ours.values()].filter(({ boothId }) => chosen.has(boothId));
  return {
    free: plan.booths.filter(({ id, state }) => state === 'FREE' && chosen.has(id) && !ours.has(id)),
    unallotted: own.filter(({ bookingId }) => bookingId === null),
    allotted: own.filter(({ bookingId }) => bookingId !== null),
  };
}

/** Booths that this reader can do something with: those of the group, and for organisers free ones. */
export const worksOn = (
  plan: Pick<Plan, 'booths'>,
  ours: ReadonlyMap<string, PavilionBooth>,
  organises: boolean,
): ReadonlySet<string> =>
  new Set(plan.booths.filter(({ id, state }) => ours.has(id) || (organises && state === 'FREE')).map(({ id }) => id));

export const numbersOf = (booths: readonly { readonly number: string }[]): string =>
  booths.map(({ number }) => number).join(', ');
