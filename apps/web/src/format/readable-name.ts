import type { ReaderLanguage } from '../i18n/languages';

export interface Named {
  /** In the person's own script. */
  readonly ownName: string;
  readonly latinName: string;
}

const LATIN = /\p{Script=Latin}/u;
const HAN = /\p{Script=Han}/u;
const READ: Readonly<Partial<Record<ReaderLanguage, RegExp>>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  'zh-Hant': HAN,
  th: /\p{Script=Thai}/u,
};

/** A name as its bearer writes it, with letters beside it for who does not read that script: 田中一郎 (Tanaka Ichiro). */
export function readableName({ ownName, latinName }: Named, language: ReaderLanguage): string {
  const [first = ''] = ownName;
  const isRead = LATIN.test(first) || READ[language]?.test(first);
  return isRead || ownName === latinName ? ownName : `${ownName} (${latinName})`;
}
