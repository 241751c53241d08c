import type { Booth } from '../booth';
import type { Claim } from '../claim/use-my-claims';
import type { OrderQuotesQuery } from './order.generated';

export interface HeldBooth {
  readonly booth: Booth;
  readonly claim: Claim;
}

/** What became of the booths that were chosen. */
export interface Order {
  readonly free: readonly Booth[];
  /** For the own company. */
  readonly held: readonly HeldBooth[];
  /** Somebody else's, or off the plan for sale. */
  readonly gone: readonly Booth[];
}

/** In the order in which they were chosen. What the company has booked already is none of the order's any more. */
export function sorted(chosen: readonly string[], booths: readonly Booth[], claims: readonly Claim[]): Order {
  const there = chosen.flatMap((id) => booths.find((booth) => booth.id === id) ?? []);
  const claimOf = ({ id }: Booth): Claim | undefined => claims.find(({ boothId }) => boothId === id);
  return {
    free: there.filter((booth) => booth.state === 'FREE' && !claimOf(booth)),
    held: there.flatMap((booth) => {
      const claim = claimOf(booth);
      return claim?.state === 'HELD' ? [{ booth, claim }] : [];
    }),
    gone: there.filter((booth) => booth.state !== 'FREE' && !claimOf(booth)),
  };
}

export type Quoted = Extract<OrderQuotesQuery['quotes'], { __typename: 'Quotes' }>['booths'][number];
type Sum = Claim['price'];

/** What the company pays for each booth: what was frozen where it holds it, else what it would be today. */
export function pricesOf({ free, held }: Order, quoted: readonly Quoted[]): ReadonlyMap<string, Sum> {
  const quotes = new Map(quoted.map(({ boothId, quote }) => [boothId, quote]));
  const today = free.flatMap(({ id }) => {
    const quote = quotes.get(id);
    return quote ? [[id, { amount: quote.firmShare, currency: quote.currency }] as const] : [];
  });
  return new Map([...held.map(({ booth, claim }) => [booth.id, claim.price] as const), ...today]);
}

/** One sum for each currency: a price that was frozen in another stays in it. */
export function sumsOf(prices: Iterable<Sum>): readonly Sum[] {
  const sums = new Map<Sum['currency'], number>();
  for (const { amount, currency } of prices) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}

/** When the first of the holds ends: till then all of them stand. */
export const heldTogetherUntil = (held: readonly HeldBooth[]): string | null =>
  held.flatMap(({ claim }) => claim.heldUntil ?? []).sort((one, other) => Date.parse(one) - Date.parse(other))[0] ??
  null;

/** Of the holds those that were prolonged, and cannot be once more. What others put aside for the company nobody has prolonged. */
export const prolongedOf = (held: readonly HeldBooth[]): readonly HeldBooth[] =>
  held.filter(({ claim }) => claim.origin === 'CLAIM' && !claim.mayRenew);
