import type { Language } from '@ketnoi/kernel';
import { TEXTS, type TextKey } from './catalogue.js';
import { format } from './format/format.js';
import type { TextParams } from './texts.js';

/** A text in a reader's language. Instants are told in `timeZone`, by default Vietnam's. */
export const text = (language: Language, key: TextKey, params: TextParams = {}, timeZone?: string): string =>
  format(TEXTS[key][language], params, { language, timeZone });

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(TEXTS, key);
