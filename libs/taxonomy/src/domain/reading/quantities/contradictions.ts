import { bestQuantity } from '../best-quantity.js';
import type { ReadingNotice, ReadQuantity } from '../reading.js';

/** A smallest order that the firm could not make in a month is a slip of somebody's: both figures are kept, and told. */
export function contradictionsIn(quantities: readonly ReadQuantity[]): readonly ReadingNotice[] {
  const order = bestQuantity({ quantities }, 'moq');
  const capacity = order && bestQuantity({ quantities }, 'monthlyCapacity', order.unit);
  if (!order || !capacity || order.value <= capacity.value) return [];
  return [{ code: 'contradiction', detail: `MOQ ${order.value} > ${capacity.value} ${capacity.unit}/month` }];
}
