/**
 * Tokens for comparing free text. Vietnamese: folded syllables joined in pairs (one syllable says little, "đúc áp" and
 * "áp lực" much). Japanese, Chinese, Thai: words of Intl.Segmenter. Korean, which ICU does not split: pairs of
 * syllables. English: stems, so that "moulded" meets "moulding". Linear; figures and small words are left out.
 */
import type { Language } from '@ketnoi/kernel';
import { fold } from './fold.js';
import { DIGIT, HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, OTHER, THAI } from './char-class.js';
import { isSmallWord } from './small-words.js';

const segmenters = new Map<string, Intl.Segmenter>();

/** Words of a text without spaces, punctuation left out. */
export function segmentWords(text: string, language: Language): string[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike === true) words.push(segment);
  return words;
}

export function tokens(text: string, language: Language): string[] {
  const folded = fold(text);
  const found: string[] = [];
  let syllable = '';
  for (let i = 0; i < folded.length;) {
    const cls = folded.classes[i]!;
    let to = i + 1;
    while (to < folded.length && sameRun(folded.classes[to]!, cls) && (folded.gap[to] === 0 || !isSpaced(cls))) to += 1;
    const run = String.fromCharCode(...folded.units.subarray(i, Math.min(to, i + 2000)));
    if (isSpaced(cls)) {
      const small = /^\d+$/.test(run) || isSmallWord(run);
      if (language === 'vi') {
        if (small) syllable = '';
        else {
          found.push(syllable === '' ? run : `${syllable} ${run}`);
          syllable = run;
        }
      } else if (!small) found.push(stem(run));
    } else {
      syllable = '';
      if (cls === HANGUL) for (let k = 0; k + 1 < run.length; k += 1) found.push(run.slice(k, k + 2));
      else if (cls !== OTHER)
        found.push(
          ...segmentWords(run, cls === THAI ? 'th' : language === 'zh-Hant' ? 'zh-Hant' : 'ja').filter(
            (word) => word.length > 1,
          ),
        );
    }
    i = to;
  }
  return found;
}

const isSpaced = (cls: number): boolean => cls === LATIN || cls === DIGIT;
const isCjk = (cls: number): boolean => cls === HAN || cls === HIRAGANA || cls === KATAKANA;
const sameRun = (a: number, b: number): boolean => a === b || (isSpaced(a) && isSpaced(b)) || (isCjk(a) && isCjk(b));

/** A light English stemmer: plural, -ed, -ing, -er(s); good enough for nouns of trade, wrong for poetry. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const single = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const bare = single.replace(/(?:ings?|ed|er)$/, '');
  if (bare.length < 3) return single;
  return /([^aeiouls])\1$/.test(bare) ? bare.slice(0, -1) : bare.replace(/e$/, '');
}
