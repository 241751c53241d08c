import { useSyncExternalStore } from 'react';
import type { ReaderLanguage } from '../i18n/languages';
import { useReaderLanguage } from '../i18n/use-reader-language';
import { type Formats, formatsIn } from './formats';
import { clock, onClock } from './clock-choice';

/** Where our first fairs are: until a fair has said its own. */
export const FALLBACK_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * How to write dates, money and numbers for the reader.
 * @param fairZone where the fair is; its time is told unless the reader chose the time of the device
 */
export function useFormats(fairZone: string = FALLBACK_ZONE): Formats {
  const language = useReaderLanguage();
  const chosen = useSyncExternalStore(onClock, clock);
  const zone = chosen === 'device' ? Intl.DateTimeFormat().resolvedOptions().timeZone : fairZone;
  return madeOnce(language, zone);
}

/** A screen has hundreds of pieces that write something, and formats cost a phone milliseconds to make. */
const MADE = new Map<string, Formats>();

function madeOnce(language: ReaderLanguage, zone: string): Formats {
  const key = `${language} ${zone}`;
  const made = MADE.get(key) ?? formatsIn(language, zone);
  MADE.set(key, made);
  return made;
}
