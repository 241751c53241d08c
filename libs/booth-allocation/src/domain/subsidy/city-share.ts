/**
 * What the city pays of a quote: per cent of the costs without VAT, rounded down to the whole đồng so that it never pays
 * above its share. The city's share and the firm's always add up to the full price.
 */
import type { Quote, QuoteLineCode } from '../pricing/quote.js';
import type { SubsidyGrant } from './grant.js';
import type { SubsidyCost } from './programme.js';

/** The lines that a cost is made of: the early bird's saving belongs to the rent; sharing a booth is nobody's subsidy. */
const LINES_OF: Readonly<Record<SubsidyCost, readonly QuoteLineCode[]>> = {
  rent: ['rent', 'corner', 'early-bird'],
  extras: ['extra'],
};

/** Without VAT. */
export const costIn = ({ lines }: Quote, costs: readonly SubsidyCost[]): number =>
  lines
    .filter(({ code }) => costs.some((cost) => LINES_OF[cost].includes(code)))
    .reduce((total, { amount }) => total + amount, 0);

export const shareOfCity = (quote: Quote, costs: readonly SubsidyCost[], percent: number): number =>
  Number((BigInt(costIn(quote, costs)) * BigInt(percent)) / 100n);

/** A grant that lives, requested ones among them, beside what its programme pays. */
export interface CityGrant extends Pick<SubsidyGrant, 'bookingId' | 'costs'> {
  /** Reserved, then settled, in đồng; 0 while it is only requested. */
  readonly amount: number;
  readonly percent: number;
}

/** What the grants on a booking come to at a quote, each at most its programme's share of what it is for. */
export const cityShareOf = (quote: Quote, grants: readonly CityGrant[]): number =>
  grants.reduce((sum, { amount, costs, percent }) => sum + Math.min(amount, shareOfCity(quote, costs, percent)), 0);

/** The quote with so much of it paid by the city: never more than all of it. */
export function withCityShare(quote: Quote, share: number): Quote {
  const cityShare = Math.min(share, quote.total);
  return { ...quote, cityShare, firmShare: quote.total - cityShare };
}
