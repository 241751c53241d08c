import type { EnteredFact } from './entered-facts';
import type { AskedOfUsQuery, MyGapsQuery } from './profile.generated';

export type Asked = NonNullable<AskedOfUsQuery['companyQuestions']>[number];
export type Open = NonNullable<MyGapsQuery['openQuestions']>[number];
export type NearMiss = NonNullable<MyGapsQuery['nearMisses']>[number];

type Question = Pick<Open, 'kind' | 'taxonomyId' | 'unit'>;

export const isYesOrNo = ({ kind }: Question): boolean => kind === 'CERTIFICATE' || kind === 'MARKET';

/** What an answer says of the firm. */
export function factOfAnswer({ kind, taxonomyId, unit }: Question, answer: boolean | number): EnteredFact | null {
  if (typeof answer === 'boolean') {
    if (!taxonomyId || (kind !== 'CERTIFICATE' && kind !== 'MARKET')) return null;
    if (kind === 'CERTIFICATE') return { kind: answer ? 'CERTIFICATE' : 'CERTIFICATE_NOT_HELD', taxonomyId };
    return { kind: answer ? 'WANTED_MARKET' : 'EXCLUDED_MARKET', taxonomyId };
  }
  if (kind === 'MOQ') return { kind, amount: answer, unit: unit ?? 'PCS' };
  return kind === 'LEAD_TIME_DAYS' || kind === 'MIN_TOLERANCE_MM' ? { kind, amount: answer } : null;
}

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
