/** Papers are in Vietnamese, in English, or in both: the Vietnamese word first, as on papers of Vietnamese offices. */
export const PAPER_LANGUAGES = ['vi', 'en', 'both'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

export type Words = readonly [vi: string, en: string];

export const inWords = (language: PaperLanguage, [vi, en]: Words): string =>
  language === 'both' ? `${vi} / ${en}` : language === 'vi' ? vi : en;
