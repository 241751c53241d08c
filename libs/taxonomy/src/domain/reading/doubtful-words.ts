/**
 * Words that are usually another word. Without marks one Vietnamese syllable stands for many ("duc" is đúc, Đức, dục),
 * so alone it is only a hint, unless hardly any other word is written so. With marks, a capital in mid-sentence turns
 * "hàn" (to weld) into Hàn (Korea).
 */
import { LATIN, OTHER } from '../text/char-class.js';
import type { Folded } from '../text/fold.js';
import { languageBit, type Form } from '../terms/term-index.js';
import type { Mention, TextManner } from './find-mentions.js';

/** Single syllables without marks that are safe to read. */
const PLAIN_ENOUGH = new Set(
  'thep nhom nhua phay nhuom det theu inox gioang phot khuon titan gang silicon uon chan mut xop giay tem thung carton dap ep tien soi vai'.split(
    ' ',
  ),
);
/** Nations and place names (Sóc Sơn): capitals in mid-sentence. */
const NAMES = new Set([
  'han',
  'duc',
  'phap',
  'nhat',
  'thai',
  'anh',
  'my',
  'nga',
  'dai',
  'trung',
  'au',
  'son',
  'thanh',
  'dong',
  'kim',
  'van',
  'ren',
]);

export function isDoubtful(text: Folded, mention: Mention, form: Form, manner: TextManner): boolean {
  const { from, to } = mention;
  if (text.classes[from] !== LATIN || form.words > 1) return false;
  const syllable = String.fromCharCode(...text.units.subarray(from, Math.min(to, from + 12)));
  if (text.capital[from] === 1 && NAMES.has(syllable) && !startsSentence(text, from)) return true;
  const vietnameseOnly = form.languages === languageBit('vi');
  return !manner.marked && (form.marks !== null || vietnameseOnly) && !PLAIN_ENOUGH.has(syllable);
}

function startsSentence(text: Folded, at: number): boolean {
  if (at === 0) return true;
  return text.classes[at - 1] === OTHER && text.units[at - 1] !== 0x2c;
}
