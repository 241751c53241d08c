import type { EnteredFact } from './entered-facts';
import type { AskedOfUsQuery, MyGapsQuery } from './profile.generated';

export type Asked = NonNullable<AskedOfUsQuery['companyQuestions']>[number];
export type Open = NonNullable<MyGapsQuery['openQuestions']>[number];
export type NearMiss = NonNullable<MyGapsQuery['nearMisses']>[number];

/** Questions that somebody has put stand above, and are not repeated among those that nobody has. */
export const notAsked = (open: readonly Open[], asked: readonly Asked[]): readonly Open[] =>
  open.filter(
    ({ kind, taxonomyId, unit }) =>
      !asked.some((one) => one.kind === kind && one.taxonomyId === taxonomyId && one.unit === unit),
  );

/** What a firm would declare that can do all of it; null where a figure needs a unit that is not known. */
export function factsOfNearMiss({ changes }: NearMiss, moqUnit: EnteredFact['unit'] | null): EnteredFact[] | null {
  const facts = changes.flatMap(({ rule, certificates, value }): (EnteredFact | null)[] => {
    if (certificates.length > 0) return certificates.map((taxonomyId) => ({ kind: 'CERTIFICATE', taxonomyId }));
    if (value === null) return [null];
    if (rule === 'tolerance') return [{ kind: 'MIN_TOLERANCE_MM', amount: value }];
    if (rule === 'lead-time') return [{ kind: 'LEAD_TIME_DAYS', amount: value }];
    return [rule === 'minimum-order' && moqUnit ? { kind: 'MOQ', amount: value, unit: moqUnit } : null];
  });
  return facts.every((fact) => fact !== null) ? facts : null;
}
