import type { Result } from '@ketnoi/kernel';
import type { PriceList } from './price-list.js';
import type { ExtraWish, Quote, QuoteRejection } from './quote.js';
import { extraLines, totalled } from './quote-booth.js';

/**
 * The quote with these extras instead of those it had, by the list it was made from. Rent, corner and early bird stay as
 * they are: who booked in time keeps the early price.
 */
export function withExtras(
  quote: Quote,
  list: PriceList | null,
  wishes: readonly ExtraWish[],
): Result<Quote, QuoteRejection> {
  const extras = extraLines(list, wishes, quote.currency);
  if (!extras.ok) return extras;
  return totalled(list, quote.currency, [...quote.lines.filter(({ extra }) => extra === null), ...extras.value]);
}
