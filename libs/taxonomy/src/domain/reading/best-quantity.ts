/** The one figure of a kind to go by. */
import type { QuantityKind, QuantityUnit, ReadQuantity, Reading } from './reading.js';

/**
 * The most certain quantity of that kind. Between equals: the smallest tolerance (what somebody can reach or asks
 * for at the tightest place), the longest lead time, otherwise the first in the text; a counted amount goes before
 * the same told in weight. `unit` narrows to one unit. Undefined where nothing was read.
 */
export function bestQuantity(
  reading: Pick<Reading, 'quantities'>,
  kind: QuantityKind,
  unit?: QuantityUnit,
): ReadQuantity | undefined {
  let best: ReadQuantity | undefined;
  for (const quantity of reading.quantities) {
    if (quantity.kind !== kind || (unit !== undefined && quantity.unit !== unit)) continue;
    if (best === undefined || quantity.confidence > best.confidence + 1e-9) best = quantity;
    else if (Math.abs(quantity.confidence - best.confidence) <= 1e-9 && wins(quantity, best)) best = quantity;
  }
  return best;
}

function wins(quantity: ReadQuantity, best: ReadQuantity): boolean {
  if (quantity.kind === 'toleranceMm') return quantity.value < best.value;
  return quantity.kind === 'leadTimeDays' && quantity.value > best.value;
}
