import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';

/** Whether two may meet, in the reader's words; what a file says otherwise stays as it is. */
export const tellBanState = (state: string, language: Language): string =>
  state === '' ? '' : text(language, 'values.ban-state', { state });
