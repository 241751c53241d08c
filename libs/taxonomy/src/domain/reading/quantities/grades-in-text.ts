/** Tolerances given as grades: IT7, H7 bores, h6 shanks, CT5. A stated figure says more, so it goes first. */
import type { ScanText } from '../../text/scan-text.js';
import type { Quantity } from './judge.js';
import { toleranceOfCastingGrade, toleranceOfGrade } from './tolerance-grades.js';

const GRADE = /(?<![a-z0-9])(?:it ?(\d{1,2})|(?:[hgfkmnp]|js)([4-9]|1[01])|ct ?(\d{1,2}))(?![a-z0-9.])/g;

export function gradeTolerances(scan: ScanText, stated: readonly Quantity[]): Quantity[] {
  const known = stated.some((quantity) => quantity.kind === 'toleranceMm' && quantity.confidence >= 0.7);
  const found: Quantity[] = [];
  for (const match of scan.plain.matchAll(GRADE)) {
    const [words, it, fit, ct] = match;
    const value = ct === undefined ? toleranceOfGrade(Number(it ?? fit)) : toleranceOfCastingGrade(Number(ct));
    if (value === undefined || found.length >= 20) continue;
    const confidence = (known ? 0.4 : 0.6) - (fit === undefined ? 0 : 0.05);
    found.push({
      kind: 'toleranceMm',
      value,
      unit: 'mm',
      confidence,
      basis: 'grade',
      from: match.index,
      to: match.index + words.length,
    });
  }
  return found;
}
