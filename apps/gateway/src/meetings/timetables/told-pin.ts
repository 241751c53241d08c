import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';

/** Whether a meeting is pinned, in the reader's words; what a file says otherwise stays as it is. */
export const tellPin = (state: string, language: Language): string =>
  state === '' ? '' : text(language, 'values.fixed-pin', { state });
