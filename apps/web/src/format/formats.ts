import type { ReaderLanguage } from '../i18n/languages';

/** Chinese of Taiwan: months, weekdays and money are written so by readers of the traditional script. */
const LOCALES: Readonly<Record<ReaderLanguage, string>> = {
  vi: 'vi-VN',
  en: 'en-GB',
  ja: 'ja-JP',
  ko: 'ko-KR',
  'zh-Hant': 'zh-TW',
  th: 'th-TH',
};
/** How many digits a currency's minor unit has; đồng have none. */
const MINOR_DIGITS = { VND: 0, USD: 2 } as const;

export interface Sum {
  readonly amount: number;
  readonly currency: keyof typeof MINOR_DIGITS;
}

/** An amount as a banking app wants it typed: 22000000, 1234.56. */
export const plainAmount = ({ amount, currency }: Sum): string =>
  (amount / 10 ** MINOR_DIGITS[currency]).toFixed(MINOR_DIGITS[currency]);

export interface Formats {
  readonly zone: string;
  /** As people call it: Vietnam Time. */
  readonly zoneName: string;
  money(sum: Sum): string;
  number(value: number): string;
  /** Of hundred, with its sign: 5 → 5%. */
  percent(value: number): string;
  /** Square metres from square decimetres. */
  area(dm2: number): string;
  /** A day of the calendar, without a zone: 2026-10-21. */
  day(date: string): string;
  days(from: string, to: string): string;
  instant(at: string): string;
  /** The day of an instant, with its weekday. */
  dayOf(at: string): string;
  /** The same where there is little room. */
  shortDayOf(at: string): string;
  time(at: string): string;
  country(code: string): string;
  /** What people speak, whatever they write it in: zh-Hant and zh are both Chinese. */
  language(tag: string): string;
  /** A word with what is said beside it, in brackets. */
  aside(word: string, beside: string): string;
  /** What something is called, and what it is. */
  labelled(label: string, value: string): string;
  /** One after the other. */
  list(entries: readonly string[]): string;
}

/** How the reader's language writes things, with times in one zone. */
export function formatsIn(language: ReaderLanguage, zone: string): Formats {
  const locale = LOCALES[language];
  /** Chinese and Japanese marks are as wide as their letters, and bring their own room. */
  const isWide = language === 'ja' || language === 'zh-Hant';
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  // Made once: a plan writes hundreds of prices, and making one costs a phone a millisecond.
  const sums = { VND: sumsIn(locale, 'VND'), USD: sumsIn(locale, 'USD') };
  const day = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const dayOf = dates({ weekday: 'long', day: 'numeric', month: 'long', timeZone: zone });
  const shortDayOf = dates({ weekday: 'short', day: 'numeric', month: 'numeric', timeZone: zone });
  const instant = dates({ dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const time = dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const atNoon = (date: string): Date => new Date(`${date}T12:00:00Z`);
  const called = dates({ timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(0);
  return {
    zone,
    zoneName: called.find(({ type }) => type === 'timeZoneName')?.value ?? zone,
    money: ({ amount, currency }) => sums[currency].format(amount / 10 ** MINOR_DIGITS[currency]),
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    area: (dm2) => `${numbers.format(dm2 / 100)} m²`,
    day: (date) => day.format(atNoon(date)),
    days: (from, to) => day.formatRange(atNoon(from), atNoon(to)),
    instant: (at) => instant.format(new Date(at)),
    dayOf: (at) => dayOf.format(new Date(at)),
    shortDayOf: (at) => shortDayOf.format(new Date(at)),
    time: (at) => time.format(new Date(at)),
    country: (code) => countries.of(code) ?? code,
    aside: (word, beside) => (isWide ? `${word}（${beside}）` : `${word} (${beside})`),
    labelled: (label, value) => (isWide ? `${label}：${value}` : `${label}: ${value}`),
    list: (entries) => entries.join(isWide ? '、' : ', '),
    language: (tag) => languages.of(new Intl.Locale(tag).language) ?? tag,
  };
}

const sumsIn = (locale: string, currency: Sum['currency']): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency },
    minimumFractionDigits: MINOR_DIGITS[currency],
    maximumFractionDigits: MINOR_DIGITS[currency],
  });
