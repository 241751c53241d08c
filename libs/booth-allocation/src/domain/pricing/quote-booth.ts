/**
 * Prices a booth and its extras by a fair's price list. Rounding: every line, and the VAT on the sum of the lines that
 * bear it, is rounded once, half up, to the minor unit (VND has none: to the whole đồng); sums are then exact. The same
 * question always gives the same answer, so that a quote frozen in a booking can be made again from its list version.
 */
import { type Currency, err, ok, type Result } from '@ketnoi/kernel';
import { currencyOf, type PriceList } from './price-list.js';
import type { ExtraWish, Quote, QuoteLine, QuoteRejection, QuoteRequest } from './quote.js';
import { rentRuleFor } from './rent-rule.js';
import { share, sum } from './whole-amounts.js';

const CORNER_OPEN_SIDES = 2;
const MOST_OF_AN_EXTRA = 10_000;
const TOO_LARGE = err({ code: 'quote-too-large' as const });

export function quoteBooth(asked: QuoteRequest): Result<Quote, QuoteRejection> {
  const currency = asked.list ? currencyOf(asked.country) : asked.booth.price.currency;
  const rent = rentLines(asked, currency);
  if (!rent.ok) return rent;
  const extras = extraLines(asked.list, asked.extras, currency);
  if (!extras.ok) return extras;
  return totalled(asked.list, currency, [...rent.value, ...extras.value]);
}

/** Rent, the surcharge of a corner, and what an early bird saves of both. */
function rentLines(
  { list, booth, at }: QuoteRequest,
  currency: Currency,
): Result<readonly QuoteLine[], QuoteRejection> {
  if (!list) return ok([line('rent', 1, booth.price.amount, booth.price.amount)]);
  const rule = rentRuleFor(list, booth, currency);
  const price = rule?.prices[currency];
  if (!rule || price === null || price === undefined) return err({ code: 'price-missing', currency });
  const rent = rule.per === 'm2' ? share(price, booth.areaDm2, 100) : price;
  if (rent === null) return TOO_LARGE;
  const lines = [line('rent', rule.per === 'm2' ? booth.areaDm2 / 100 : 1, price, rent)];
  const corner = booth.openSides >= CORNER_OPEN_SIDES ? share(rent, list.cornerPermille, 1000) : 0;
  const full = corner === null ? null : sum([rent, corner]);
  if (corner === null || full === null) return TOO_LARGE;
  if (corner > 0) lines.push(line('corner', 1, corner, corner));
  const earlyBird = list.earlyBirds.find(({ until }) => at.getTime() < Date.parse(until));
  const saved = earlyBird ? share(full, earlyBird.percent, 100) : 0;
  if (saved === null) return TOO_LARGE;
  if (saved > 0) lines.push(line('early-bird', 1, -saved, -saved));
  return ok(lines);
}

/** Refused at the first extra that cannot be sold so. */
export function extraLines(
  list: PriceList | null,
  wishes: readonly ExtraWish[],
  currency: Currency,
): Result<readonly QuoteLine[], QuoteRejection> {
  const lines: QuoteLine[] = [];
  for (const { code, quantity } of wishes) {
    const extra = list?.extras.find((offered) => offered.code === code);
    const price = extra?.prices[currency];
    if (!extra || price === null || price === undefined) return err({ code: 'unknown-extra', extra: code });
    const twice = lines.some((taken) => taken.extra === code);
    if (twice || !Number.isInteger(quantity) || quantity < 1 || quantity > MOST_OF_AN_EXTRA)
      return err({ code: 'unusable-quantity', extra: code });
    const amount = share(price, quantity, 1);
    if (amount === null) return TOO_LARGE;
    lines.push({ ...line('extra', quantity, price, amount), extra: code, vatable: extra.vatable });
  }
  return ok(lines);
}

const line = (code: QuoteLine['code'], quantity: number, unitAmount: number, amount: number): QuoteLine => ({
  code,
  extra: null,
  quantity,
  unitAmount,
  amount,
  vatable: true,
});

/** The lines with VAT and sums, before any subsidy. */
export function totalled(
  list: PriceList | null,
  currency: Currency,
  lines: readonly QuoteLine[],
): Result<Quote, QuoteRejection> {
  const vatPermille = list?.vatPermille ?? 0;
  const net = sum(lines.map(({ amount }) => amount));
  const taxed = sum(lines.filter(({ vatable }) => vatable).map(({ amount }) => amount));
  const vat = taxed === null ? null : share(taxed, vatPermille, 1000);
  const total = net === null || vat === null ? null : sum([net, vat]);
  if (net === null || vat === null || total === null) return TOO_LARGE;
  const listVersion = list?.version ?? null;
  return ok({ listVersion, currency, lines, net, vatPermille, vat, total, cityShare: 0, firmShare: total });
}
