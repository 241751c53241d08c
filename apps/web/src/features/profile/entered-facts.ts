import { readAmount } from '../../format/read-amount';
import type { Unit } from '../../format/use-fact-text';
import { type FactKind, SHAPES } from './fact-kinds';

/** What stands in the fields of one kind. */
export interface Entered {
  readonly ids: readonly string[];
  readonly amount: string;
  readonly unit: Unit;
}

export interface EnteredFact {
  readonly kind: FactKind;
  readonly taxonomyId?: string;
  readonly amount?: number;
  readonly unit?: Unit;
}

export const NOTHING: Entered = { ids: [], amount: '', unit: 'PCS' };

/** The facts that the fields say; null where a figure cannot be read. */
export function factsEntered(kind: FactKind, { ids, amount, unit }: Entered): readonly EnteredFact[] | null {
  const shape = SHAPES[kind];
  if (shape.is !== 'amount') return ids.length > 0 ? ids.map((taxonomyId) => ({ kind, taxonomyId })) : null;
  const figure = readAmount(amount, kind === 'MIN_TOLERANCE_MM');
  if (figure === null) return null;
  return [shape.inUnits ? { kind, amount: figure, unit } : { kind, amount: figure }];
}
