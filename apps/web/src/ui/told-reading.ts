import type { ReadingOfQuery } from './reading.generated';
import type { Unit } from '../format/use-fact-text';

export type Reading = NonNullable<ReadingOfQuery['readText']>;

interface Told {
  readonly kind: string;
  readonly taxonomyId?: string;
  readonly amount?: number;
  readonly unit?: Unit;
}

const NAMED: Readonly<Record<string, string>> = {
  product: 'PRODUCT',
  process: 'PROCESS',
  material: 'MATERIAL',
  certificate: 'CERTIFICATE',
};
const MEASURED: Readonly<Record<string, string>> = {
  monthlyCapacity: 'MONTHLY_CAPACITY',
  monthlyVolume: 'MONTHLY_VOLUME',
  moq: 'MOQ',
  leadTimeDays: 'LEAD_TIME_DAYS',
  toleranceMm: 'TOLERANCE_MM',
};
const UNITLESS: readonly string[] = ['LEAD_TIME_DAYS', 'TOLERANCE_MM'];

/** What a text says, each thing once, as far as it would be asked back. */
export function toldReading({ facts, quantities }: Reading): readonly Told[] {
  const named = facts.flatMap(({ kind, id, negated }): Told[] =>
    NAMED[kind] && !negated ? [{ kind: NAMED[kind], taxonomyId: id }] : [],
  );
  const measured = quantities.flatMap(({ kind, value, unit }): Told[] => {
    const known = MEASURED[kind];
    if (!known) return [];
    return [{ kind: known, amount: value, ...(UNITLESS.includes(known) ? {} : { unit: unit.toUpperCase() as Unit }) }];
  });
  const all = [...named, ...measured];
  const keys = all.map(({ kind, taxonomyId }) => `${kind} ${taxonomyId ?? ''}`);
  return all.filter((_, i) => keys.indexOf(keys[i]) === i);
}
