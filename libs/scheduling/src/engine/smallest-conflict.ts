/**
 * Of all conflicts among items the one with fewest items. A conflict has an item of every *correction*, a set whose leaving out lets
 * the rest go together. So the fewest items that hit all corrections known are a lower limit, and where they do not go together
 * they are the smallest conflict; else they grow into a new correction (Ignatiev, Previti, Liffiton, Marques-Silva, CP 2015).
 * QuickXplain gives the conflict that is answered when the limit meets it, or when enough was asked. Cost: ROUNDS × items questions.
 */
import { quickXplain, type Together } from './quick-xplain.js';

/** So many corrections at most; what is known by then cannot be made smaller, but another conflict may be. */
const ROUNDS = 40;
/** And so many steps to find what hits them. */
const STEPS = 20_000;

/** @param together must say yes to every part of what it says yes to @returns ascending; empty when all items go together */
export function smallestConflict(items: readonly number[], together: Together): readonly number[] {
  const known = quickXplain(items, together);
  if (known === null) return [];
  const corrections: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fewest = fewestHitting(corrections, known.length);
    if (fewest === null) break;
    if (!together(fewest)) return ascending(fewest);
    corrections.push(correctionAround(fewest, items, together, round));
  }
  return ascending(known);
}

/** What must be left out once the given items and as many more as possible are kept. */
function correctionAround(
  kept: readonly number[],
  items: readonly number[],
  together: Together,
  turn: number,
): readonly number[] {
  const held = [...kept];
  const inside = new Set(kept);
  const out: number[] = [];
  // Another start each time, so that corrections differ and the limit rises fast.
  const from = (turn * 7) % items.length;
  for (const item of [...items.slice(from), ...items.slice(0, from)]) {
    if (inside.has(item)) continue;
    if (together([...held, item])) held.push(item);
    else out.push(item);
  }
  return out;
}

/** Fewest items with one of every list, fewer than `limit`; null when none are known. By depth, so the first found is smallest. */
function fewestHitting(lists: readonly (readonly number[])[], limit: number): readonly number[] | null {
  let steps = 0;
  for (let size = 0; size < limit; size++) {
    const found = hit([], size);
    if (found !== null || steps > STEPS) return found;
  }
  return null;

  function hit(chosen: readonly number[], left: number): readonly number[] | null {
    const missed = lists.find((list) => !list.some((item) => chosen.includes(item)));
    if (missed === undefined) return chosen;
    if (left === 0 || ++steps > STEPS) return null;
    for (const item of missed) {
      const found = hit([...chosen, item], left - 1);
      if (found !== null) return found;
    }
    return null;
  }
}

const ascending = (items: readonly number[]): readonly number[] => [...items].sort((a, b) => a - b);
