/**
 * What is made, and what it is made for. "Khuôn cho chân connector", "油圧機器用のOリング": the connector and the hydraulic
 * machine are where the part goes. Such mentions stay, but weigh less. Vietnamese, Thai and English put the use
 * behind ("cho", "for", สำหรับ, up to the end of the clause), Japanese, Korean and Chinese mark it right behind the word
 * (用, 向け, 용). Moulds, dies and jigs turn everything around them in their noun phrase into what they are for.
 */
import type { Language } from '@ketnoi/kernel';
import { taxonomy } from '../graph/taxonomy.js';
import type { ScanText } from '../text/scan-text.js';

export interface PlacedId {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

const FOR_BEFORE =
  /(?<![a-z])(?:cho|dung cho|dung trong|dung de|phuc vu|cung cap cho|cua|lam cho|(?<!(?:look|looking|search|searching|ask|asking|quote|quotation|inquiry|enquiry|demand|request|rfq|rfi|need|sourcing|supplier|manufacturer|maker) )for|used in|used on|into|สำหรับ|ใช้กับ|ให้กับ)(?![a-z])[^.。;；:：!?\n]{0,90}$/;
/** "cho" that is no use: hires, allowances, "cho phép", "cho đến". */
const NOT_FOR =
  /(?:cho (?:phep|den|toi|thay|biet|vay|thue|khach|doanh|nha may|cong ty|hang|thi truong)|for (?:sale|example|the fair|review|customers?))[^.。;；:：!?\n]{0,90}$/;
const FOR_BEHIND =
  /^(?:など|等)?\s?(?:用(?![意途])|向け|向(?![上け])|関連|용(?![접매접])|향(?= )|(?:에|へ)? ?(?:들어가는|사용되는|使う|使用する))/;
/** How it is to be packed is no part of what is wanted. */
const PACKED =
  /(?:梱包は|包装は|荷姿|包裝用|包裝[::]|포장(?:은| 사양)|packaging:|packed in|บรรจุใน|dong goi (?:bang|trong|theo))[^。.!?\n;；]{0,30}$/;
const HEAD_FINAL: ReadonlySet<Language> = new Set(['ja', 'ko', 'zh-Hant']);

const FOR_USE = 0.55;

/** A factor a mention, 1 or FOR_USE. Mentions in the order they stand, offsets into the scan text. */
export function applicationFactors(scan: ScanText, mentions: readonly PlacedId[], language: Language): number[] {
  const factors = mentions.map((mention) => (isUse(scan, mention) ? FOR_USE : 1));
  mentions.forEach((tool, i) => {
    if (factors[i] === FOR_USE || !tool.ids.some(isTool)) return;
    if (HEAD_FINAL.has(language)) {
      for (let k = i - 1; k >= 0 && !breaks(scan, mentions[k]!.to, tool.from, /[。.!?\n;；]/); k -= 1) demote(k);
    } else {
      for (
        let k = i + 1;
        k < mentions.length && !breaks(scan, tool.to, mentions[k]!.from, /[,，、.。;；:：!?\n]/);
        k += 1
      )
        demote(k);
    }
  });
  return factors;

  function demote(k: number): void {
    if (!mentions[k]!.ids.some(isTool)) factors[k] = FOR_USE;
  }
}

function isUse(scan: ScanText, mention: PlacedId): boolean {
  const before = scan.plain.slice(Math.max(0, mention.from - 100), mention.from);
  if (FOR_BEFORE.test(before) && !NOT_FOR.test(before)) return true;
  if (PACKED.test(before) && mention.ids.some((id) => taxonomy().isWithin(id, 'packaging-products'))) return true;
  return FOR_BEHIND.test(scan.plain.slice(mention.to, mention.to + 8));
}

const isTool = (id: string): boolean => taxonomy().isWithin(id, 'moulds-dies-jigs');
const breaks = (scan: ScanText, from: number, to: number, separator: RegExp): boolean =>
  to - from > 40 || separator.test(scan.plain.slice(from, Math.max(from, to)));
