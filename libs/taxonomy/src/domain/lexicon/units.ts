/**
 * The units a lexicon is trained on: small enough to be met again in unseen terms. Vietnamese syllables, English stems, Korean syllable pairs, for Japanese and Chinese words and character pairs, Thai words.
 */
import type { Language } from '@ketnoi/kernel';
import { fold } from '../text/fold.js';
import { HAN, HANGUL, HIRAGANA, KATAKANA } from '../text/char-class.js';
import { tokens } from '../text/tokens.js';

/** `role`: as the language read from, Vietnamese pairs help; as the one carried into, they would only spread the odds. */
export function lexiconUnits(text: string, language: Language, role: 'from' | 'to'): string[] {
  const found = new Set(tokens(text, language).flatMap((token) => (language === 'vi' ? token.split(' ') : [token])));
  if (language === 'vi' && role === 'from') for (const pair of tokens(text, language)) found.add(pair);
  if (language === 'ja' || language === 'zh-Hant' || language === 'ko') {
    const folded = fold(text);
    for (let i = 0; i < folded.length; i += 1) {
      const cls = folded.classes[i]!;
      const next = i + 1 < folded.length ? folded.classes[i + 1]! : 0;
      if (cls === HAN || cls === HANGUL) found.add(String.fromCharCode(folded.units[i]!));
      if (isDense(cls) && isDense(next)) found.add(String.fromCharCode(folded.units[i]!, folded.units[i + 1]!));
    }
  }
  return [...found];
}

const isDense = (cls: number): boolean => cls === HAN || cls === HANGUL || cls === KATAKANA || cls === HIRAGANA;
