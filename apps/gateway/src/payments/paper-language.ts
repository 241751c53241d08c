import { PAPER_LANGUAGES, type PaperLanguage } from '@ketnoi/documents';

/** Which languages a paper was asked for in: both, unless said otherwise; null for one that papers do not speak. */
export const paperLanguage = (asked = 'both'): PaperLanguage | null =>
  PAPER_LANGUAGES.find((language) => language === asked) ?? null;
