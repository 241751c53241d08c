import type { Currency } from '@ketnoi/kernel';

/** Amounts in the currency's minor unit would mislead an office: dollars are told with their cents. */
export const wholeUnits =
  (currency: Currency) =>
  (amount: number): number =>
    currency === 'USD' ? amount / 100 : amount;
