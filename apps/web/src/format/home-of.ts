import type { ReaderLanguage } from '../i18n/languages';
import type { COUNTRIES } from './countries';

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
