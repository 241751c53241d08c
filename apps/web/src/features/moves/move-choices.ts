import type { MoveChoicesQuery } from './moves.generated';

export type Choice = Extract<MoveChoicesQuery['plan'], { __typename: 'Plan' }>['booths'][number];

export interface Choices {
  /** To move to. */
  readonly free: readonly Choice[];
  /** Whose firm may be asked for an exchange. */
  readonly taken: readonly Choice[];
}

/** Where a company may go with a booking: not to booths of its own, and not to what nobody has but is not free. */
export const choicesOf = (booths: readonly Choice[], companyId: string): Choices => ({
  free: booths.filter(({ state }) => state === 'FREE'),
  taken: booths.filter((booth) => booth.state === 'BOOKED' && booth.companyId !== companyId),
});
