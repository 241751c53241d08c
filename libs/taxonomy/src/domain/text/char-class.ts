/** What kind of writing a folded UTF-16 unit belongs to: decides where a word may begin and end. */
export const OTHER = 0;
export const LATIN = 1;
export const DIGIT = 2;
export const HANGUL = 3;
export const KATAKANA = 4;
export const HIRAGANA = 5;
export const HAN = 6;
export const THAI = 7;
/** Greek, Cyrillic and the like: letters, but nothing here reads them. */
const LETTER = 8;
export type CharClass = number;

export function charClass(unit: number): CharClass {
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return DIGIT;
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? LATIN : OTHER;
  }
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 ? LATIN : OTHER;
  if (unit >= 0x4e00 && unit <= 0x9fff) return HAN;
  if (unit >= 0xac00 && unit <= 0xd7a3) return HANGUL;
  if ((unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc || (unit >= 0x31f0 && unit <= 0x31ff)) return KATAKANA;
  if (unit >= 0x3041 && unit <= 0x309f) return HIRAGANA;
  if (unit >= 0x0e01 && unit <= 0x0e4e) return THAI;
  if (unit >= 0x3400 && unit <= 0x4dbf) return HAN;
  if (unit === 0x3005 || unit === 0x3006 || (unit >= 0xf900 && unit <= 0xfaff)) return HAN;
  if (unit >= 0x1e00 && unit <= 0x1eff) return LATIN;
  if ((unit >= 0x0370 && unit <= 0x052f) || (unit >= 0x1100 && unit <= 0x11ff)) return LETTER;
  return OTHER;
}

/** Thai vowels and tone marks that sit on the consonant before them: no word begins with one. */
export const isThaiTail = (unit: number): boolean =>
  unit === 0x0e31 || (unit >= 0x0e33 && unit <= 0x0e3a) || (unit >= 0x0e47 && unit <= 0x0e4e);
