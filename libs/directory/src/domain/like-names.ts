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

/** From 0, nothing in common, to 1, the same. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(coreOfName(one)), pairsOf(coreOfName(other))];
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of b) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of a) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
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
