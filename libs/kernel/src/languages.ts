/** The six languages of the product, and how well a person speaks one. */
export const LANGUAGES = ['vi', 'en', 'ja', 'ko', 'zh-Hant', 'th'] as const;
export type Language = (typeof LANGUAGES)[number];
export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/** `basic` cannot carry a business meeting; `working` can; `fluent` needs no help. */
export const LANGUAGE_LEVELS = ['basic', 'working', 'fluent'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
