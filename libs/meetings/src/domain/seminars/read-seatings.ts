import type { CellChange, EditedCellProblem, PersonId, SeminarId } from '@ketnoi/kernel';
import { type ListedSeat, type SeatListColumn, seminarsIn, type SeminarNames } from './seat-list.js';

export type SeatListProblem = EditedCellProblem<'unknown-seminar'>;

/** Whom an edited list seats in one seminar and takes off it. */
export interface Seating {
  readonly seminarId: SeminarId;
  readonly seated: readonly PersonId[];
  readonly takenOff: readonly PersonId[];
}

/** What changed cells do to each seminar. */
export function readSeatings(
  changes: readonly CellChange<SeatListColumn>[],
  people: ReadonlyMap<string, Pick<ListedSeat, 'seminarIds'>>,
  names: SeminarNames,
): { readonly seatings: readonly Seating[]; readonly problems: readonly SeatListProblem[] } {
  const problems: SeatListProblem[] = [];
  const moved = new Map<SeminarId, { readonly seated: PersonId[]; readonly takenOff: PersonId[] }>();
  const at = (id: SeminarId) => {
    const one = moved.get(id) ?? { seated: [], takenOff: [] };
    moved.set(id, one);
    return one;
  };
  for (const { row, column, id, after } of changes) {
    const now = people.get(id)?.seminarIds;
    if (!now) continue;
    const wanted = seminarsIn(after, names);
    if (wanted.includes(null)) problems.push({ row, column, code: 'unknown-seminar' });
    const known = new Set(wanted.flatMap((one) => one ?? []));
    for (const one of known) if (!now.includes(one)) at(one).seated.push(id as PersonId);
    for (const one of now) if (!known.has(one)) at(one).takenOff.push(id as PersonId);
  }
  return { seatings: [...moved].map(([seminarId, both]) => ({ seminarId, ...both })), problems };
}
