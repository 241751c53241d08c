/**
 * The words no index knew, for the organiser to map: what stands between known words, figures, punctuation and the
 * small words of each language. Vietnamese and Korean words are kept together by spaces, Japanese, Chinese and Thai
 * ones split by the runtime's own word list. A wish list, not a judgement: it errs on the side of silence.
 */
import type { Language } from '@ketnoi/kernel';
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, THAI } from '../text/char-class.js';
import type { Folded } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';
import { segmentWords } from '../text/tokens.js';
import type { ReadFact, ReadQuantity } from './reading.js';
import type { Settled } from './resolve.js';

const MOST = 30;
/** Longer runs are sentences, not terms. */
const LONGEST_VIETNAMESE = 4;

export function unknownWords(
  folded: Folded,
  original: string,
  settled: readonly Settled[],
  read: readonly (ReadFact | ReadQuantity)[],
  language: Language,
): string[] {
  const known = new Uint8Array(folded.length);
  for (const { mention } of settled) known.fill(1, mention.from, mention.to);
  const taken = read.filter((item) => !('derived' in item)).sort((a, b) => a.from - b.from);
  for (let i = 0, next = 0; i < folded.length; i += 1) {
    const from = folded.start[i]!;
    while (next < taken.length && taken[next].to <= from) next += 1;
    if (next < taken.length && taken[next].from <= from) known[i] = 1;
  }
  const counts = new Map<string, { words: string; count: number }>();
  for (let i = 0; i < folded.length;) {
    const from = folded.start[i]!;
    if (known[i] === 1 || !isWordClass(folded.classes[i]!)) {
      i += 1;
      continue;
    }
    let to = i + 1;
    const cls = folded.classes[i]!;
    // a Latin run goes on over spaces (syllables of one Vietnamese word), other scripts end at a gap
    while (
      to < folded.length &&
      known[to] === 0 &&
      sameScript(folded.classes[to]!, cls) &&
      (cls === LATIN || folded.gap[to] === 0)
    )
      to += 1;
    for (const words of candidates(original.slice(from, folded.end[to - 1]!), cls, language)) {
      const key = words.toLowerCase();
      const seen = counts.get(key);
      if (seen === undefined) counts.set(key, { words, count: 1 });
      else seen.count += 1;
    }
    i = to;
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ words }) => words);
}

const isWordClass = (cls: number): boolean => cls === LATIN || (cls >= HANGUL && cls <= THAI);
const isKana = (cls: number): boolean => cls === KATAKANA || cls === HIRAGANA || cls === HAN;
const sameScript = (a: number, b: number): boolean => a === b || (isKana(a) && isKana(b));

function candidates(run: string, cls: number, language: Language): string[] {
  if (cls === LATIN)
    return language === 'vi'
      ? vietnamese(run)
      : run.split(/\s+/).filter((word) => word.length > 3 && !isStopWord(word));
  if (cls === HANGUL) return run.length > 1 && !isStopWord(run) ? [run] : [];
  const words = segmentWords(run, cls === THAI ? 'th' : language === 'zh-Hant' ? 'zh-Hant' : 'ja');
  return words.filter((word) => word.length > 1 && !isStopWord(word) && !/^[\u3041-\u309f]+$/.test(word));
}

/** Runs of syllables between small words: "má kẹp răng cưa". */
function vietnamese(run: string): string[] {
  const found: string[] = [];
  let syllables: string[] = [];
  const close = (): void => {
    if (syllables.length > 0 && syllables.length <= LONGEST_VIETNAMESE && syllables.join('').length > 3)
      found.push(syllables.join(' '));
    syllables = [];
  };
  for (const syllable of run.split(/\s+/)) {
    if (syllable === '' || isStopWord(syllable)) close();
    else syllables.push(syllable);
  }
  close();
  return found;
}
