import type { ReaderLanguage } from '../../i18n/languages';

/** Where people of the fairs come from, and their neighbours; the names come from the browser. */
export const COUNTRIES = [
  ...['VN', 'JP', 'KR', 'TW', 'HK', 'TH', 'CN', 'SG', 'MY', 'ID', 'PH', 'IN', 'AU'],
  ...['US', 'CA', 'MX', 'DE', 'FR', 'IT', 'GB', 'NL', 'ES', 'PL', 'CZ', 'SE', 'CH', 'AT', 'BE'],
] as const;

const HOMES: Readonly<Record<ReaderLanguage, (typeof COUNTRIES)[number]>> = {
  vi: 'VN',
  en: 'VN',
  ja: 'JP',
  ko: 'KR',
  'zh-Hant': 'TW',
  th: 'TH',
};

/** Which country a reader of this language most likely comes from. */
export const homeOf = (language: ReaderLanguage): string => HOMES[language];
