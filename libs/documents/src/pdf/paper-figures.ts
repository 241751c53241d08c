import type { Currency } from '@ketnoi/kernel';
import type { PaperLanguage } from './paper-words.js';

/** `11.880.000 VND` in Vietnamese and where both languages stand, `11,880,000 VND` in English; dollars with their cents. */
export function amountOnPaper(amount: number, currency: Currency, language: PaperLanguage): string {
  const digits = currency === 'USD' ? 2 : 0;
  const locale = language === 'en' ? 'en' : 'vi';
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${number.format(currency === 'USD' ? amount / 100 : amount)}\u00a0${currency}`;
}

/** An ISO date as Vietnamese offices write it; the month by name in English. */
export function dayOnPaper(day: string, language: PaperLanguage): string {
  const [year, month, date] = day.split('-');
  if (language !== 'en') return `${date}/${month}/${year}`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant as the day it was in the fair's zone. */
export const instantOnPaper = (instant: Date, timeZone: string, language: PaperLanguage): string =>
  dayOnPaper(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant), language);

export const percentOnPaper = (permille: number, language: PaperLanguage): string =>
  new Intl.NumberFormat(language === 'en' ? 'en' : 'vi', { style: 'percent', maximumFractionDigits: 1 }).format(
    permille / 1000,
  );
