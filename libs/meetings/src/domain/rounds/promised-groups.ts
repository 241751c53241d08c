import { taxonomy } from '@ketnoi/taxonomy';
import type { PromisedGroups } from './pair-choice.js';

/** Groups to which something is promised, in the order in which they are numbered. */
export const groupNames = (least: Readonly<Record<string, number>>): readonly string[] => Object.keys(least).sort();

/**
 * Sorts one side's companies into the groups to which something is promised. What a group already has in living requests
 * is taken off its promise.
 * @param groupOf name of each company's group, in the order of the companies
 * @param living companies of this side that stand in a living request, once for each
 */
export function promisedGroups(
  groupOf: readonly (string | null)[],
  least: Readonly<Record<string, number>>,
  living: readonly (number | undefined)[],
): PromisedGroups {
  const names = groupNames(least);
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const of = Int32Array.from(groupOf, (name) => (name === null ? -1 : (numberOf.get(name) ?? -1)));
  const left = Int32Array.from(names, (name) => least[name]);
  for (const company of living) {
    const group = company === undefined ? -1 : of[company];
    if (group >= 0 && left[group] > 0) left[group]--;
  }
  return { of, least: left };
}

/** The sector of a company to which something is promised: its own, or else the nearest that contains it. */
export function promisedSector(sectorId: string | null, least: Readonly<Record<string, number>>): string | null {
  let id = sectorId;
  while (id !== null && !(id in least)) id = taxonomy().sector(id)?.parentId ?? null;
  return id;
}
