import { isLanguage, type Language } from '@ketnoi/kernel';
import { isTextKey, text, type TextParams } from '@ketnoi/messages';
import type { Notice } from './notice.type.js';

/** Sentences within a letter that were put into words when it was written. */
const TOLD_BEFORE = 'lines';

/** A letter in the reader's language, or in its own where half of it was told in that before. */
export function tellNotice(notice: Notice, part: 'subject' | 'body', reader: Language): string {
  const { template, params, language } = notice;
  const key = `mails.${template}.${part}`;
  // Letters outlive the texts of an older release.
  if (!isTextKey(key)) return '';
  const isBound = TOLD_BEFORE in params && isLanguage(language);
  return text(isBound ? language : reader, key, params as TextParams).trim();
}
