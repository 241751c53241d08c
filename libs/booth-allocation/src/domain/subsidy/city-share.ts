/**
 * What the city pays of a quote: per cent of the costs without VAT, rounded down to the whole đồng so that it never pays
 * above its share. The city's share and the firm's always add up to the full price.
 */
import type { Quote, QuoteLineCode } from '../pricing/quote.js';
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

/** The quote with so much more, or less, of it paid by the city: never more than all of it, nor less than nothing. */
export function withCityPaying(quote: Quote, more: number): Quote {
  const cityShare = Math.max(0, Math.min(quote.cityShare + more, quote.total));
  return { ...quote, cityShare, firmShare: quote.total - cityShare };
}
