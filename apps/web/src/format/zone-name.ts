import { folded } from '../i18n/folded';
import type { ReaderLanguage } from '../i18n/languages';

/** Where letters are as wide as they are high, brackets are too. */
const WIDE: readonly ReaderLanguage[] = ['ja', 'zh-Hant'];

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** Both are of one language and tell the same: one stands in the other, or they share half of their words. */
function sameSaid(told: string, hung: string): boolean {
  const [one, other] = [wordsOf(told), wordsOf(hung)];
  const [inOne, inOther] = [one.join(' '), other.join(' ')];
  if (inOne.includes(inOther) || inOther.includes(inOne)) return true;
  return other.filter((word) => one.includes(word)).length * 2 >= other.length;
}

/**
 * A zone is called as it hangs in the hall, in the organisers' language; its sector or country tells the others what it is.
 * @param told what the zone is for, in the reader's language; null where nobody said
 * @param hung what people find in the hall
 */
export function zoneNameIn(language: ReaderLanguage, told: string | null, hung: string): string {
  if (told === null || sameSaid(told, hung)) return hung;
  return WIDE.includes(language) ? `${told}（${hung}）` : `${told} (${hung})`;
}
