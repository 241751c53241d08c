/**
 * The languages people say they speak and the markets they say they sell to. Names of countries alone are neither:
 * "tiếng Nhật", 日本語 name a language; "xuất Nhật", "khách Đài Loan", 수출 a market. Lists behind such a word count whole.
 */
import { spanOf, type ScanText } from '../text/scan-text.js';
import type { NegationScope } from './negation.js';
import { standings } from './negation.js';
import type { ReadFact } from './reading.js';

/** Vietnamese short names of nations as they stand behind "tiếng" and "khách"; longer ones first. */
const VI_TONGUES: readonly (readonly [string, string])[] = [
  ['nhat(?: ban)?', 'ja'],
  ['han(?: quoc)?', 'ko'],
  ['trung(?: quoc)?|hoa|dai(?: loan)?|quang(?: dong)?|pho thong', 'zh-Hant'],
  ['thai(?: lan)?', 'th'],
  ['anh', 'en'],
  ['viet', 'vi'],
];
/** Names of languages in the other five. */
const TONGUES: readonly (readonly [RegExp, string])[] = [
  [
    /日本語|일본어|일어(?=[ 로를가])|日文|日語|ภาษาญี่ปุ่น|(?<![a-z])japanese(?=[ -](?:speak|language|ok|fluent|documents?|staff|support))|(?<=speak(?:s|ing)? |fluent |in )japanese/g,
    'ja',
  ],
  [
    /韓国語|한국어|韓文|韓語|ภาษาเกาหลี|(?<![a-z])korean(?=[ -](?:speak|language|ok|fluent|staff|support))|(?<=speak(?:s|ing)? |fluent |in )korean/g,
    'ko',
  ],
  [
    /中国語|중국어|中文|國語|華語|普通話|粵語|ภาษาจีน|(?<![a-z])(?:chinese|mandarin|cantonese)(?=[ -](?:speak|language|ok|fluent|staff|support))|(?<=speak(?:s|ing)? |fluent |in )(?:chinese|mandarin)/g,
    'zh-Hant',
  ],
  [/タイ語|태국어|泰文|泰語|ภาษาไทย|(?<=speak(?:s|ing)? |fluent )thai/g, 'th'],
  [
    /英語|영어|英文|ภาษาอังกฤษ|(?<![a-z])english(?=[ -](?:speak|language|ok|fluent|staff|documents?))|(?<=speak(?:s|ing)? |fluent |in )english/g,
    'en',
  ],
  [/ベトナム語|베트남어|越文|越語|越南語|ภาษาเวียดนาม|(?<=speak(?:s|ing)? |fluent )vietnamese/g, 'vi'],
];
const VI_TONGUE_LEAD =
  /(?<![a-z])(?:tieng|phien dich(?: vien)?(?: tieng)?|(?:ky su|ky thuat|chuyen gia|sales?|giam doc|quan ly|tro ly|bo phan(?: ky thuat)?|ho so)(?: giao dich| thiet ke)?(?= (?:nhat|han|dai|hoa)(?![a-z])))(?: |\/)/g;

const COUNTRIES: readonly (readonly [string, string])[] = [
  ['nhat(?: ban)?|japan(?:ese)?|日本|일본|ญี่ปุ่น', 'JP'],
  ['han(?: quoc)?|(?:south )?korean?|韓国|韓國|한국|เกาหลี(?:ใต้)?', 'KR'],
  ['dai loan|dai|taiwan(?:ese)?|台湾|台灣|臺灣|대만|ไต้หวัน', 'TW'],
  ['hong ?kong|香港|홍콩|ฮ่องกง', 'HK'],
  ['thai(?: lan)?|thailand|タイ|泰國|泰国|태국|ไทย', 'TH'],
  ['my|hoa ky|usa?|america|united states|アメリカ|米国|美國|미국|สหรัฐ(?:อเมริกา)?', 'US'],
  ['duc|german(?:y)?|ドイツ|德國|독일|เยอรมัน(?:ี)?', 'DE'],
  ['chau au|eu|au|europe(?:an)?|欧州|ヨーロッパ|歐洲|歐盟|유럽|ยุโรป', 'EU'],
  ['trung quoc|china|中国|中國|大陸|중국|จีน', 'CN'],
  ['asean|dong nam a|東南アジア|東南亞|동남아|อาเซียน', 'ASEAN'],
  ['an do|india|インド|印度|인도|อินเดีย', 'IN'],
  ['uc|australia|オーストラリア|澳洲|호주|ออสเตรเลีย', 'AU'],
  ['phap|france|フランス|法國|프랑스', 'FR'],
  ['anh quoc|vuong quoc anh|uk|英国|英國|영국', 'GB'],
  ['lao', 'LA'],
  ['campuchia|cambodia', 'KH'],
  ['singapore', 'SG'],
  ['malaysia', 'MY'],
  ['indonesia', 'ID'],
  ['philippines?', 'PH'],
  ['canada', 'CA'],
  ['viet nam|vietnam|trong nuoc|noi dia', 'VN'],
];
const MARKET_LEAD =
  /(?<![a-z])(?:xuat(?: khau| hang| di| sang| cho| truc tiep)*|thi truong(?: chinh)?(?::| la)?|khach(?: hang)?(?: hien nay| chinh)?(?: la| tai| o| tu| thuong mai|:)*|giao (?:hang )?(?:cho |di |sang )?(?:nha may |khach )?|cap (?:hang )?cho(?: hang| nha may| khach| vendor)*|cung cap cho(?: hang| nha may| khach| vendor)*|phuc vu (?:hang |khach )*|hang dien tu|don (?:hang )?|lam (?:cho )?(?:hang|day chuyen|vendor|khach)|vendor|(?:nha thau phu )?cho hang|du an (?:o|tai)|exports?(?:ed|ing)? (?:to|for)|customers? (?:in|from)|markets?:?|shipped to|supply(?:ing)? (?:to )?)(?: |$)/g;
const MARKET_BEHIND = /^(?:へ|に|向けに?|市場|로|에|시장)?\s?(?:輸出|수출|出口|外銷|ส่งออก|market)/;

const any = (rows: readonly (readonly [string, string])[]): string =>
  rows.map(([pattern], i) => `(?<n${i}>${pattern})`).join('|');
const NAME_IN_LIST = (rows: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(`(?:${any(rows)})(?![a-z])`, 'y');
const LIST_GAP = /(?:,|\/|&|\+|-|;| va| lan| hoac| cung| and| or|、|・)?\s?(?:tieng |khach |sang )?/y;
const COUNTRY = new RegExp(`(?<![a-z])(?:${any(COUNTRIES)})(?![a-z])`, 'g');

interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

export function readTongues(scan: ScanText, scopes: readonly NegationScope[]): ReadFact[] {
  const found: Found[] = listsBehind(scan, VI_TONGUE_LEAD, VI_TONGUES, 0.9);
  for (const [pattern, id] of TONGUES) {
    for (const match of scan.plain.matchAll(pattern))
      found.push({ id, from: match.index, to: match.index + match[0].length, confidence: 0.9 });
  }
  return asFacts(scan, 'language', found, scopes);
}

export function readMarkets(scan: ScanText, scopes: readonly NegationScope[]): ReadFact[] {
  const found: Found[] = listsBehind(scan, MARKET_LEAD, COUNTRIES, 0.8);
  for (const match of scan.plain.matchAll(COUNTRY)) {
    const to = match.index + match[0].length;
    if (!MARKET_BEHIND.test(scan.plain.slice(to, to + 8))) continue;
    found.push({ id: nameOf(match, COUNTRIES), from: match.index, to, confidence: 0.8 });
  }
  return asFacts(scan, 'market', found, scopes);
}

/** Every name of a list that begins right behind the leading word. */
function listsBehind(
  scan: ScanText,
  lead: RegExp,
  rows: readonly (readonly [string, string])[],
  confidence: number,
): Found[] {
  const name = NAME_IN_LIST(rows);
  const found: Found[] = [];
  for (const match of scan.plain.matchAll(lead)) {
    let at = match.index + match[0].length;
    for (let members = 0; members < 12; members += 1) {
      name.lastIndex = at;
      const member = name.exec(scan.plain);
      if (member === null || !isName(scan, member.index, member[0])) break;
      const to = at + member[0].length;
      found.push({ id: nameOf(member, rows), from: at, to, confidence });
      LIST_GAP.lastIndex = to;
      at = to + (LIST_GAP.exec(scan.plain)?.[0].length ?? 0);
      if (at === to) break;
    }
  }
  return found;
}

const nameOf = (match: RegExpMatchArray, rows: readonly (readonly [string, string])[]): string =>
  rows[rows.findIndex((_, i) => match.groups?.[`n${i}`] !== undefined)]![1];

/** Vietnamese names are capitals: "khách hàng", "đơn hàng" hold no Korea, "sang trọng" no China. */
function isName(scan: ScanText, at: number, words: string): boolean {
  const written = scan.original[scan.at[at]!]!;
  if (!/^[a-z]/.test(words)) return true;
  const isCapital = written !== written.toLowerCase();
  return isCapital || /^(?:trong nuoc|noi dia|chau au)/.test(words);
}

function asFacts(
  scan: ScanText,
  kind: 'language' | 'market',
  found: readonly Found[],
  scopes: readonly NegationScope[],
): ReadFact[] {
  const seen = new Set<number>();
  const inOrder = [...found]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from }) => !seen.has(from) && seen.add(from));
  const standing = standings(scan, inOrder, scopes);
  return inOrder.map(({ id, from, to, confidence }, i) => ({
    kind,
    id,
    ...spanOf(scan, from, to),
    negated: standing[i] !== 'held',
    confidence,
  }));
}
