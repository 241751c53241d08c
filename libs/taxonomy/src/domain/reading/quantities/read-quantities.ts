/**
 * Turns numbers with their units and neighbours into quantities. Each number is judged alone by the words around it
 * (judge.ts); what nobody labelled, as in "250 nghìn bộ, nhận 500 bộ, 20 ngày", is settled afterwards by the order
 * such lists are written in (unlabelled.ts). Linear in the text.
 */
import type { ScanText } from '../../text/scan-text.js';
import { spanOf } from '../../text/scan-text.js';
import type { ReadQuantity, Side } from '../reading.js';
import { gradeTolerances } from './grades-in-text.js';
import { judge, type Judged } from './judge.js';
import { numberTokens } from './numbers.js';
import { singlePieces } from './single-pieces.js';
import { settleUnlabelled } from './unlabelled.js';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** `taken`: stretches whose figures are no amounts (ISO 9001, SUS304), offsets into the original, sorted, disjoint or nested. */
export function readQuantities(scan: ScanText, side: Side, taken: readonly Stretch[]): ReadQuantity[] {
  const judged: Judged[] = [];
  let next = 0;
  for (const token of numberTokens(scan)) {
    const from = scan.at[token.from]!;
    const to = scan.at[token.to]!;
    while (next < taken.length && taken[next]!.to <= from) next += 1;
    if (next < taken.length && taken[next]!.from < to) continue;
    judged.push(...judge(scan, token, side));
  }
  const single =
    side === 'supplier'
      ? singlePieces(
          scan,
          judged.filter((item) => item.kind !== undefined),
        )
      : [];
  const settled = settleUnlabelled([...judged, ...single], side);
  return [...settled, ...gradeTolerances(scan, settled)]
    .sort((a, b) => a.from - b.from)
    .map(({ kind, value, unit, confidence, basis, from, to }) => ({
      kind,
      value: tidy(value),
      unit,
      confidence,
      ...(basis === undefined ? {} : { basis }),
      ...spanOf(scan, from, to),
    }));
}

/** Twelve significant digits: 0.1 · 3 is 0.3, not 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toPrecision(12));
