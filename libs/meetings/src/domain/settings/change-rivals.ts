import type { CompanyId } from '@ketnoi/kernel';
import {
  MOST_RIVAL_GROUPS,
  type Rival,
  type RivalChange,
  type RivalGroup,
  rivalGroupId,
  type RivalListProblem,
} from './rival-list.js';
import type { ReadRivals } from './read-rivals.js';

/** All groups as they are to be, and how they come from those that stand. */
export interface ChangedRivals {
  readonly groups: readonly (readonly CompanyId[])[];
  readonly changes: readonly RivalChange[];
  readonly problems: readonly RivalListProblem[];
}

/**
 * Puts groups in place of those that stand, takes away those that are emptied, and adds new ones behind. A group whose
 * companies all stand together in another one would say nothing.
 * @param edits rows that change something
 */
export function changeRivals(present: readonly RivalGroup[], edits: readonly ReadRivals[]): ChangedRivals {
  const edited = new Map(edits.filter(({ id }) => id !== '').map((edit) => [edit.id, edit]));
  const fresh = edits.filter(({ id }) => id === '');
  const after: { readonly edit: ReadRivals | null; readonly firms: RivalGroup }[] = [
    ...present.map((group, at) => {
      const edit = edited.get(rivalGroupId(at)) ?? null;
      return { edit, firms: edit?.firms ?? group };
    }),
    ...fresh.map((edit) => ({ edit, firms: edit.firms })),
  ].filter(({ firms }) => firms.length > 0);
  const sets = after.map(({ firms }) => new Set(firms.map(({ id }) => id)));
  const saysNothing = (set: ReadonlySet<CompanyId>, at: number): boolean =>
    sets.some((other, i) => i !== at && isWithin(set, other) && (other.size > set.size || i < at || !after[i].edit));
  const told = after.flatMap(({ edit }, at): RivalListProblem[] =>
    edit?.problems.length === 0 && saysNothing(sets[at], at)
      ? [{ row: edit.row, column: 'rivals', code: 'rivals-already' }]
      : [],
  );
  const beyond = after.at(MOST_RIVAL_GROUPS) && fresh.at(MOST_RIVAL_GROUPS - after.length);
  if (beyond) {
    const params = { most: MOST_RIVAL_GROUPS };
    told.push({ row: beyond.row, column: null, code: 'too-many-rival-groups', params });
  }
  return {
    groups: after.map(({ firms }) => firms.map(({ id }) => id).sort()),
    changes: edits.flatMap((edit) => movesOf(edit, present)),
    problems: [...edits.flatMap(({ problems }) => problems), ...told],
  };
}

const isWithin = (set: ReadonlySet<CompanyId>, other: ReadonlySet<CompanyId>): boolean =>
  set.size <= other.size && [...set].every((id) => other.has(id));

/** Twenty names before and twenty after say little: of each company it is told which group it comes into or leaves. */
function movesOf({ row, id, firms }: ReadRivals, present: readonly RivalGroup[]): RivalChange[] {
  const before = present.find((_, at) => rivalGroupId(at) === id) ?? [];
  const missing = (one: readonly Rival[], other: readonly Rival[]): readonly Rival[] =>
    one.filter((firm) => !other.some((same) => same.id === firm.id));
  const told = (firm: Rival) => ({ row, id: firm.id, name: firm.shortName, column: 'group' as const });
  return [
    ...missing(before, firms).map((firm) => ({ ...told(firm), before: id, after: '' })),
    ...missing(firms, before).map((firm) => ({ ...told(firm), before: '', after: id || 'new' })),
  ];
}
