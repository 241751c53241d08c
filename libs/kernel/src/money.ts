/** An integer amount in the currency's minor unit (VND has none: 1 = 1 đồng; USD: 1 = 1 cent). Never a fraction. */
export type Currency = 'VND' | 'USD';
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

export function money(amount: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(`money is a whole number of minor units, was given ${amount}`);
  return { amount, currency };
}

export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${a.currency} to ${b.currency}`);
  return money(a.amount + b.amount, a.currency);
}

/** As offices write it, with cents behind the point: amounts in the minor unit would mislead them. */
export const inWholeUnits = ({ amount, currency }: Money): number => (currency === 'USD' ? amount / 100 : amount);

/**
 * What offices wrote, in the minor unit; null where it is no amount. Đồng are whole, with thousands marked or not; of
 * dollars three digits behind a mark could be either.
 */
export function amountWritten(text: string, currency: Currency): number | null {
  if (currency === 'VND')
    return /^(\d+|\d{1,3}([ .,]\d{3})+)$/.test(text) ? Number(text.replaceAll(/[ .,]/g, '')) : null;
  return /^\d+([.,]\d{1,2})?$/.test(text) ? Math.round(Number(text.replace(',', '.')) * 100) : null;
}
