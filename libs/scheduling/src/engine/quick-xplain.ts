/**
 * A conflict from which nothing can be left out: from items that do not go together, some that do not go together although any of
 * them left out would let the rest. QuickXplain (Junker, AAAI 2004): halves the items and keeps of each half what is still needed
 * beside the other. Cost: for n items of which k are kept about 2k·log2(n/k) + 2k questions.
 */
export type Together = (items: readonly number[]) => boolean;

/** @returns null when all items go together; earlier items are left out more readily than later ones */
export function quickXplain(items: readonly number[], together: Together): readonly number[] | null {
  if (together(items)) return null;
  return explain([], items, false);

  function explain(beside: readonly number[], among: readonly number[], grown: boolean): readonly number[] {
    if (grown && !together(beside)) return [];
    if (among.length <= 1) return among;
    const middle = among.length >> 1;
    const [first, second] = [among.slice(0, middle), among.slice(middle)];
    const ofSecond = explain([...beside, ...first], second, first.length > 0);
    const ofFirst = explain([...beside, ...ofSecond], first, ofSecond.length > 0);
    return [...ofFirst, ...ofSecond];
  }
}
