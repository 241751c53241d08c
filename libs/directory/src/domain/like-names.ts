/**
 * How alike two names of firms are. What firms of a country are all called (Công ty TNHH, Co., Ltd., 株式会社) says
 * nothing and is left out; of the rest, pairs of neighbouring letters are compared (Dice 1945), so that a slip of the
 * hand or a word in another place is forgiven.
 */
const FORMS: readonly RegExp[] = [
  /\bcong ty\b|\bco phan\b|\bctcp\b|\btnhh\b|\bmtv\b|\bmot thanh vien\b|\btrach nhiem huu han\b|\bdoanh nghiep tu nhan\b|\bdntn\b/g,
  /\bco(?=$| ltd\b| limited\b)|\bltd\b|\blimited\b|\bcompany\b|\bcorporation\b|\bcorp\b|\binc\b|\bjsc\b|\bjoint stock\b|\bllc\b|\bplc\b|\bpublic\b|\bpcl\b/g,
  /\bkabushiki kaisha\b|\bvietnam\b|\bviet nam\b/g,
  /株式会社|有限会社|合同会社|주식회사|유한회사|\(주\)|股份有限公司|有限公司|公司|บริษัท|จำกัด|\(มหาชน\)/g,
];

export const ALIKE = 0.72;

/** Without marks, capitals, signs and what firms are all called. */
export function coreOfName(name: string): string {
  const folded = name
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[.,]/g, '');
  const bare = FORMS.reduce((text, form) => text.replace(form, ' '), folded.replace(/[^\p{L}\p{N}()]+/gu, ' '));
  return bare.replace(/[()\s]+/g, ' ').trim();
}

/** A name ready to be compared with many: its pairs of neighbouring letters, and how often each stands in it. */
export interface Spelling {
  readonly pairs: ReadonlyMap<string, number>;
  readonly length: number;
}

export function spelt(name: string): Spelling {
  const all = pairsOf(coreOfName(name));
  const pairs = new Map<string, number>();
  for (const pair of all) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  return { pairs, length: all.length };
}

/** From 0, nothing in common, to 1, the same; names that cannot be alike for their lengths are not looked into: 0. */
export function likeness(one: Spelling, other: Spelling): number {
  const most = (2 * Math.min(one.length, other.length)) / (one.length + other.length);
  if (!(most >= ALIKE)) return 0;
  let common = 0;
  for (const [pair, count] of one.pairs) common += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * common) / (one.length + other.length);
}

/** The word by which a name is found among others: the longest of its core. */
export const tellingWord = (name: string): string | null =>
  coreOfName(name)
    .split(' ')
    .sort((a, b) => b.length - a.length)[0] || null;

function pairsOf(text: string): string[] {
  const letters = [...text.replaceAll(' ', '')];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => letters[i] + letter);
}
