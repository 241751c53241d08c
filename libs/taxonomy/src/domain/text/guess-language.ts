/** Which of the six languages a text is mainly in, by its script; Latin script by Vietnamese marks and everyday syllables. */
import type { Language } from '@ketnoi/kernel';
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, THAI } from './char-class.js';
import type { Folded } from './fold.js';

/** Syllables of unmarked Vietnamese that English hardly has. */
const VIETNAMESE = new Set(
  'cac cua cho khong nhan thang ngay chung toi chua tren duoc gia cong xuong hang khach may dat giao trong mot nhua thep nhom lam tu den cai bo voi tai khuon va la theo nam'.split(
    ' ',
  ),
);

export function guessLanguage(text: Folded): Language {
  const seen = new Array<number>(9).fill(0);
  let marks = 0;
  for (let i = 0; i < text.length; i += 1) {
    seen[text.classes[i]!]! += 1;
    if (text.classes[i] === LATIN && text.marks[i] !== 0) marks += 1;
  }
  const kana = seen[HIRAGANA]! + seen[KATAKANA]!;
  const cjk = kana + seen[HAN]!;
  const latin = seen[LATIN]!;
  // a character of Han or Hangul says as much as three Latin letters
  const scores: readonly (readonly [Language, number])[] = [
    ['ja', kana > 0 && kana * 8 >= cjk ? cjk * 3 : 0],
    ['zh-Hant', kana * 8 < cjk ? cjk * 3 : 0],
    ['ko', seen[HANGUL]! * 3],
    ['th', seen[THAI]! * 1.5],
    ['vi', latin > 0 && (marks * 25 > latin || vietnameseShare(text) > 0.12) ? latin : 0],
  ];
  let best: Language = 'en';
  let score = Math.max(0, best === 'en' && scores[4]![1] === 0 ? latin * 0.5 : 0);
  for (const [language, value] of scores) {
    if (value > score) {
      best = language;
      score = value;
    }
  }
  return best;
}

function vietnameseShare(text: Folded): number {
  let words = 0;
  let known = 0;
  for (let i = 0; i < text.length;) {
    if (text.classes[i] !== LATIN) {
      i += 1;
      continue;
    }
    let word = '';
    do {
      word += String.fromCharCode(text.units[i]!);
      i += 1;
    } while (i < text.length && text.classes[i] === LATIN && text.gap[i] === 0);
    words += 1;
    if (VIETNAMESE.has(word)) known += 1;
  }
  return words === 0 ? 0 : known / words;
}
