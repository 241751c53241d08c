/**
 * Finds certificates by their codes, with lists ("ISO 9001/14001/45001", "IATF16949、ISO9001") and the bare "ISO",
 * which everybody uses for ISO 9001. One pass of one alternation over the scan text: linear.
 */
import type { ScanText } from '../text/scan-text.js';
import { CERTIFICATE_CODES, EDITION, ISO_NUMBERS } from './certificate-codes.js';

export interface CertificateMention {
  readonly id: string;
  /** Offsets into the scan text. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

const ANY_CODE = new RegExp(
  `(?<![a-z0-9])(?:${CERTIFICATE_CODES.map(({ pattern }, i) => `(?<c${i}>(?:${pattern})${EDITION})`).join('|')})(?![a-z0-9]*\\d)`,
  'g',
);
/** What may stand between two members of a list of certificates. */
export const LIST_JOINT =
  /^\s?(?:[,/&+、・;·,|]|va|and|or|hoac|hay|与|と|や|및|와|과|和|及|與|或|และ|หรือ|(?=[a-z]))?\s?(?:(?:chung chi|chung nhan|he thong|cert\w*|theo|tieu chuan)\s)?$/;
const NUMBER_IN_LIST = /^\s?(?:[,/&+、・・]|va|and|と|및|和|與|และ)\s?(\d{4,5})(?!\d)/;
/** "ISO9001必須、14001歓迎": the number alone, once ISO has been named shortly before. */
const BARE_NUMBER =
  /(?<![\d.,a-z-])(9001|13485|14001|16949|22163|27001|45001|50001)(?![\d.,]*\d)(?! ?(?:cai|chiec|pcs|個|개|件|ชิ้น|\/))/g;
const SHORTLY = 60;
/** `ISO` without a number behind it. */
const BARE_ISO =
  /(?<![a-z0-9])iso(?![a-z0-9])(?!\s?(?:class|cap|muc|級|クラス|等級|클래스|[4-9](?!\d)))(?!\s?[/-]?\s?(?:iec|ts)?\s?[:-]?\s?\d)/g;
const CERTIFICATE_WORD =
  /(?:chung nhan|chung chi|certifi|approv|認証|認定|取得|인증|認證|證書|ใบรับรอง|มาตรฐาน|the mau|mau the|the ul|cach dien|yellow card|danh gia)/;

const ISO_IDS = new Set(Object.values(ISO_NUMBERS));

export function certificateMentions(scan: ScanText): CertificateMention[] {
  const found: (CertificateMention & { sure: boolean })[] = [];
  for (const match of scan.plain.matchAll(ANY_CODE)) {
    const which = CERTIFICATE_CODES.findIndex((_, i) => match.groups![`c${i}`] !== undefined);
    const { id, sure, capitals = false } = CERTIFICATE_CODES[which]!;
    const from = match.index;
    let to = from + match[0].length;
    if ((!sure && !isCapital(scan, from)) || (capitals && !isAllCapitals(scan, from, to))) continue;
    found.push({ id, from, to, confidence: capitals ? 0.85 : sure ? 0.98 : 0.45, sure });
    if (!/^(?:iso|iatf|tcvn)/.test(match[0])) continue;
    for (let more = NUMBER_IN_LIST.exec(scan.plain.slice(to, to + 16)); more !== null;) {
      const next = ISO_NUMBERS[more[1]!];
      if (next === undefined) break;
      const end = to + more[0].length;
      found.push({ id: next, from: end - more[1]!.length, to: end, confidence: 0.95, sure: true });
      to = end;
      more = NUMBER_IN_LIST.exec(scan.plain.slice(to, to + 16));
    }
  }
  for (const match of scan.plain.matchAll(BARE_ISO)) {
    found.push({ id: 'iso-9001', from: match.index, to: match.index + 3, confidence: 0.6, sure: true });
  }
  for (const match of scan.plain.matchAll(BARE_NUMBER)) {
    const from = match.index;
    const named = found.some((mention) => mention.to <= from && from - mention.to < SHORTLY && ISO_IDS.has(mention.id));
    if (!named || found.some((mention) => mention.from <= from && mention.to > from)) continue;
    found.push({ id: ISO_NUMBERS[match[1]], from, to: from + match[0].length, confidence: 0.9, sure: true });
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept = found.filter((mention, i) => i === 0 || found[i - 1]!.to <= mention.from || mention.sure);
  return kept.map((mention, i) => {
    const accompanied =
      mention.sure || keepsCompany(scan.plain, kept, i) || hasWord(scan.plain, mention.from, mention.to);
    return {
      id: mention.id,
      from: mention.from,
      to: mention.to,
      confidence: accompanied ? Math.max(mention.confidence, 0.85) : mention.confidence,
    };
  });
}

function keepsCompany(plain: string, all: readonly (CertificateMention & { sure: boolean })[], i: number): boolean {
  const here = all[i]!;
  const before = all[i - 1];
  const after = all[i + 1];
  return (
    (before !== undefined && LIST_JOINT.test(plain.slice(before.to, here.from))) ||
    (after !== undefined && LIST_JOINT.test(plain.slice(here.to, after.from)))
  );
}

const hasWord = (plain: string, from: number, to: number): boolean =>
  CERTIFICATE_WORD.test(plain.slice(Math.max(0, from - 14), from)) || CERTIFICATE_WORD.test(plain.slice(to, to + 12));

const isCapital = (scan: ScanText, at: number): boolean => {
  const written = scan.original[scan.at[at]!]!;
  return written !== written.toLowerCase() || /\d/.test(written);
};

const isAllCapitals = (scan: ScanText, from: number, to: number): boolean => {
  const written = scan.original.slice(scan.at[from]!, scan.at[to]!);
  return written === written.toUpperCase();
};
