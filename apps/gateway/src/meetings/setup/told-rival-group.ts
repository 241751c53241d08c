import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';

/** A group of rivals by its number, or one that is to be, in the reader's words. */
export const tellRivalGroup = (group: string, language: Language): string =>
  group === '' ? '' : text(language, 'values.rival-group', { group });
