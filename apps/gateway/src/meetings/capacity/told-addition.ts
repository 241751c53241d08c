import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { nameOf } from '../wishes/names-of.js';
import type { CapacityAddition } from './capacity.type.js';

const HALVES = ['none', 'first', 'second'];

/** One thing more and what it could add, as a sentence. */
export const tellAddition = (addition: CapacityAddition, language: Language): string =>
  text(language, `capacity.${addition.more}`, {
    count: addition.moreMeetings,
    zoned: addition.zoneId === null ? 'no' : 'yes',
    language: addition.language === null ? '' : nameOf('language', addition.language, language),
    day: addition.day ?? 0,
    half: HALVES[addition.halfOfDay ?? 0] ?? 'other',
  });
