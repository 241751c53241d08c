/**
 * Amounts without a label. Supplier profiles are written as lists, "300.000 tấm/tháng; 50 tấm; 10 ngày" or
 * "20 triệu sản phẩm. MOQ 10.000.": capacity is the largest amount, the smallest order the one beside it.
 */
import type { Side } from '../reading.js';
import type { Judged, Quantity, Unlabelled } from './judge.js';

const isUnlabelled = (item: Judged): item is Unlabelled => item.kind === undefined;
const isLabelled = (item: Judged): item is Quantity => item.kind !== undefined;

export function settleUnlabelled(judged: readonly Judged[], side: Side): Quantity[] {
  const labelled = judged.filter(isLabelled);
  const open = judged.filter(isUnlabelled);
  if (open.length === 0) return labelled;
  if (side === 'need')
    return labelled.some((q) => q.kind === 'monthlyVolume')
      ? labelled
      : [...labelled, ...largest(open, 'monthlyVolume', 0.5)];

  const settled = [...labelled];
  let rest = open.filter((item) => item.alone || item.hasMagnitude);
  let capacity = settled.find((q) => q.kind === 'monthlyCapacity');
  const orders = settled.filter((q) => q.kind === 'moq');
  if (capacity === undefined) {
    const floor = Math.max(0, ...orders.map((q) => q.value));
    const [read] = largest(
      rest.filter((item) => item.value > floor),
      'monthlyCapacity',
      0.65,
    );
    if (read !== undefined) {
      settled.push(read);
      capacity = read;
      rest = rest.filter((item) => item.from !== read.from);
    }
  }
  if (capacity !== undefined && (capacity.unit === 't' || capacity.unit === 'kg')) {
    // "600 tấn/tháng (khoảng 30.000 chi tiết)": the same told in pieces, which is what needs count in
    const { from, to } = capacity;
    const [counted] = largest(
      rest.filter((item) => item.value >= 1000 && item.from >= to && item.from - to < 30),
      'monthlyCapacity',
      0.88,
    );
    if (counted !== undefined) {
      settled.push(counted);
      rest = rest.filter((item) => item.from !== counted.from && item.from !== from);
    }
  }
  if (orders.length === 0 && capacity !== undefined) {
    const { from, to, value } = capacity;
    const near = rest
      .filter((item) => item.value <= value && item.alone)
      .map((item) => ({ item, distance: item.from >= to ? item.from - to : (from - item.to) * 1.5 }))
      .filter(({ distance }) => distance < 60)
      .sort((a, b) => a.distance - b.distance)[0];
    if (near !== undefined) settled.push(quantity(near.item, 'moq', 0.6));
  }
  return settled;
}

function largest(
  items: readonly Unlabelled[],
  kind: 'monthlyCapacity' | 'monthlyVolume',
  confidence: number,
): Quantity[] {
  const best = items.reduce<Unlabelled | undefined>(
    (top, item) => (top === undefined || item.value > top.value ? item : top),
    undefined,
  );
  return best === undefined ? [] : [quantity(best, kind, confidence)];
}

const quantity = (item: Unlabelled, kind: Quantity['kind'], confidence: number): Quantity => ({
  kind,
  value: item.value,
  unit: item.unit,
  confidence,
  from: item.from,
  to: item.to,
});
