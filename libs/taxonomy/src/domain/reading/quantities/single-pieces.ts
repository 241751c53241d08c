/** "Đơn lẻ cũng nhận", 1個から, "single pieces welcome": a smallest order of one, told without a figure. */
import type { ScanText } from '../../text/scan-text.js';
import type { Quantity } from './judge.js';

const SINGLE =
  /(?<![a-z])(?:(?:nhan |lam )?don (?:hang )?(?:le|chiec)(?: (?:duoc|cung|van|ok))?|nhan (?:hang )?le|khong ngai don le|single (?:pieces?|items?|units?)|one-?offs?)(?![a-z])|単品|一品もの|單件|단품|낱개|ชิ้นเดียว/;

export function singlePieces(scan: ScanText, known: readonly Quantity[]): Quantity[] {
  if (known.some((quantity) => quantity.kind === 'moq')) return [];
  const match = SINGLE.exec(scan.plain);
  if (match === null) return [];
  return [
    { kind: 'moq', value: 1, unit: 'pcs', confidence: 0.6, from: match.index, to: match.index + match[0].length },
  ];
}
