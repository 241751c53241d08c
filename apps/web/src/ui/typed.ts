import type { Sum } from '../format/formats';

const MINOR = { VND: 1, USD: 100 } as const;

/** What was typed into a form, as operations want it. */
export const textIn = (typed: FormData, name: string): string => String(typed.get(name) ?? '').trim();

/** NaN where no number was typed: fields that must have one are `required`, so that no such form is sent. A comma may be a decimal point. */
export const numberIn = (typed: FormData, name: string): number => {
  const text = textIn(typed, name).replace(',', '.');
  return text === '' ? NaN : Number(text);
};

export const millimetresIn = (typed: FormData, name: string): number => Math.round(numberIn(typed, name) * 1_000);

/** An amount in the smallest unit of its currency. */
export const minorIn = (typed: FormData, name: string, currency: keyof typeof MINOR): number =>
  Math.round(numberIn(typed, name) * MINOR[currency]);

/** Of `MoneyFields`. */
export function moneyIn(typed: FormData): Sum {
  const currency = textIn(typed, 'currency') === 'USD' ? 'USD' : 'VND';
  return { amount: minorIn(typed, 'amount', currency), currency };
}
