/** What both sides take from a reading in the same way. Everything taken is marked *read*. */
import {
  bestQuantity,
  type FactKind,
  type QuantityKind,
  type QuantityUnit,
  type ReadFact,
  type Reading,
  type ReadQuantity,
} from '@ketnoi/taxonomy';
import { isUnit, type CodeFact, type NumberFact, type Unit } from '../facts/index.js';

/** Below this, a fact is a hint: good for the text signal, too weak to stand in a list. */
export const SURE_ENOUGH = 0.5;
/** Concepts that say less than this about what is offered or wanted are left out of the terms. */
const TELLING = 0.3;

/** Facts of one kind that the texts affirm, each id once, in the order of the texts. Undefined = the texts are silent. */
export function codesRead(readings: readonly Reading[], kind: FactKind): readonly CodeFact[] | undefined {
  const surest = new Map<string, number>();
  for (const { id, confidence } of affirmed(readings, kind)) surest.set(id, Math.max(surest.get(id) ?? 0, confidence));
  if (surest.size === 0) return undefined;
  return [...surest].map(([id, confidence]): CodeFact => ({ id, source: 'read', confidence }));
}

/** Facts of one kind that the texts deny. */
export function codesDenied(readings: readonly Reading[], kind: FactKind): readonly CodeFact[] | undefined {
  const said = new Set(affirmed(readings, kind).map((fact) => fact.id));
  const ids = new Set(
    readings.flatMap((reading) =>
      reading.facts.filter((fact) => fact.kind === kind && fact.negated && !said.has(fact.id)).map((fact) => fact.id),
    ),
  );
  return ids.size === 0 ? undefined : [...ids].map((id): CodeFact => ({ id, source: 'read' }));
}

export const affirmed = (readings: readonly Reading[], kind: FactKind): readonly ReadFact[] =>
  readings.flatMap((reading) =>
    reading.facts.filter((fact) => fact.kind === kind && !fact.negated && fact.confidence >= SURE_ENOUGH),
  );

/** The figure of a kind to go by, over all texts; `unit` narrows to one unit. */
export const quantityRead = (
  readings: readonly Reading[],
  kind: QuantityKind,
  unit?: QuantityUnit,
): ReadQuantity | undefined =>
  bestQuantity({ quantities: readings.flatMap((reading) => reading.quantities) }, kind, unit);

export const numberRead = (quantity: { readonly value: number } | undefined): NumberFact | undefined =>
  quantity && { value: quantity.value, source: 'read' };

/** The same for a quantity that must count in `unit`; one that counts in another says nothing here. */
export const numberReadIn = (unit: Unit | undefined, quantity: ReadQuantity | undefined): NumberFact | undefined =>
  quantity?.unit === unit ? numberRead(quantity) : undefined;

/** The unit in which the first of the quantities that has one counts. */
export function unitRead(quantities: readonly (ReadQuantity | undefined)[]): Unit | undefined {
  return quantities.map((quantity) => quantity?.unit).find((unit): unit is Unit => unit !== undefined && isUnit(unit));
}

/** Keys of the concepts the texts speak of and do not deny, for the text signal. */
export function termsRead(readings: readonly Reading[]): readonly string[] {
  const terms = new Set<string>();
  for (const reading of readings)
    for (const concept of reading.concepts)
      if (!concept.negated && concept.weight >= TELLING && concept.kind !== 'certification')
        terms.add(`c:${concept.id}`);
  return [...terms];
}
