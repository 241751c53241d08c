import type { Language } from '@ketnoi/kernel';
import { isTextKey, text } from '@ketnoi/messages';
import { nameOf } from '../wishes/names-of.js';
import type { MissedPromise } from './promise.type.js';

/** "Suppliers of mechanical engineering: 3 of the 9 meetings promised (too few possible partners)", for the reader. */
export function tellMissedPromise(missed: MissedPromise, language: Language): string {
  const { promise, group, companies, promised, given } = missed;
  const [key, why] = [`missed-promise.${promise}`, `missed-promise-reason.${missed.reason}`];
  if (!isTextKey(key) || !isTextKey(why)) return promise;
  const name = group === null ? '' : nameOf(promise === 'country-least' ? 'country' : 'node', group, language);
  return text(language, key, { name, companies, promised, given, why: text(language, why) });
}
