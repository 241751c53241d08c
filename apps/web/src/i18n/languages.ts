/** The languages of the product, as the gateway and browsers name them. */
export const LANGUAGES = ['vi', 'en', 'ja', 'ko', 'zh-Hant', 'th'] as const;
export type ReaderLanguage = (typeof LANGUAGES)[number];

/** Each in itself: who looks for the own language need not read another. */
export const OWN_NAMES: Readonly<Record<ReaderLanguage, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  'zh-Hant': '繁體中文',
  th: 'ไทย',
};

export const isReaderLanguage = (tag: string): tag is ReaderLanguage => (LANGUAGES as readonly string[]).includes(tag);

/** The first of ours that a list of wishes names. Chinese of any region means the traditional one that we have. */
export function languageAmong(wishes: readonly string[]): ReaderLanguage | null {
  for (const wish of wishes) {
    const primary = wish.split('-')[0].toLowerCase();
    const ours = primary === 'zh' ? 'zh-Hant' : primary;
    if (isReaderLanguage(ours)) return ours;
  }
  return null;
}

/** How the schema spells it. */
export const inSchema = (language: ReaderLanguage): 'VI' | 'EN' | 'JA' | 'KO' | 'ZH_HANT' | 'TH' =>
  language.toUpperCase().replace('-', '_') as 'VI';

export const SCHEMA_LANGUAGES = LANGUAGES.map(inSchema);

/** The other way round. */
export const fromSchema = (language: string): ReaderLanguage =>
  language === 'ZH_HANT' ? 'zh-Hant' : (language.toLowerCase() as ReaderLanguage);
