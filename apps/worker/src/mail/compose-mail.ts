import { isLanguage } from '@ketnoi/kernel';
import { isTextKey, text, type TextParams } from '@ketnoi/messages';
import type { WaitingLetter } from '@ketnoi/persistence';
import type { Mail } from './mailer.js';

/**
 * Puts a letter into words: texts `mails.<template>.subject` and `.body`, in the reader's language.
 * @throws Error when nobody wrote that text; the letter then stays with this reason.
 */
export function composeMail(letter: WaitingLetter): Mail {
  const language = isLanguage(letter.language) ? letter.language : 'en';
  const part = (name: 'subject' | 'body'): string => {
    const key = `mails.${letter.template}.${name}`;
    if (!isTextKey(key)) throw new Error(`there is no text "${key}"`);
    return text(language, key, letter.params as TextParams);
  };
  return { id: letter.id, to: letter.to, subject: part('subject'), text: part('body') };
}
