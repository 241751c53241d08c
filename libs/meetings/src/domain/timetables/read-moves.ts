import type { CellChange, Cells, EditedCellProblem, InterpreterId, RequestId } from '@ketnoi/kernel';
import { clockOf } from '../slots/written-times.js';
import type { PlannedMeeting } from './planned-meeting.js';
import type { TimetableInputs } from './timetable-inputs.js';
import { type EditedTimetableRow, placeCell, type TimetableListColumn } from './timetable-list.js';
import type { PositionNames } from './position-names.js';

export type MoveChange = CellChange<TimetableListColumn>;

export type TimetableListProblem = EditedCellProblem<
  'no-slot-then' | 'unknown-place' | 'unknown-interpreter' | 'interpreters-alike' | 'request-not-agreed'
>;

/** A meeting that an edited list moves, from which row. */
export interface ReadMove {
  readonly row: number;
  readonly position: PlannedMeeting;
}

/** Where an edited list wants meetings, or why it cannot be said. */
export function readMoves(
  changes: readonly MoveChange[],
  present: ReadonlyMap<string, Cells<TimetableListColumn>>,
  inputs: TimetableInputs,
  names: PositionNames,
  timeZone: string,
): { readonly moves: readonly ReadMove[]; readonly problems: readonly TimetableListProblem[] } {
  const find = finders(inputs, names, timeZone);
  const moves: ReadMove[] = [];
  const problems: TimetableListProblem[] = [];
  for (const id of new Set(changes.map((change) => change.id))) {
    const now = present.get(id);
    const own = changes.filter((change) => change.id === id);
    if (!now) continue;
    const { row } = own[0];
    const cells = { ...now, ...Object.fromEntries(own.map(({ column, after }) => [column, after])) };
    const slot = find.slot(cells.day, cells.from);
    const placeId = find.place(cells.place);
    const interpreter = find.interpreter(cells.interpreter);
    const wrong: [TimetableListColumn | null, TimetableListProblem['code']][] = [];
    if (!inputs.requests.some((request) => request.id === id)) wrong.push([null, 'request-not-agreed']);
    if (slot === undefined) wrong.push([own.some(({ column }) => column === 'from') ? 'from' : 'day', 'no-slot-then']);
    if (placeId === undefined) wrong.push(['place', 'unknown-place']);
    if (typeof interpreter === 'string') wrong.push(['interpreter', interpreter]);
    problems.push(...wrong.map(([column, code]) => ({ row, column, code })));
    if (wrong.length > 0 || slot === undefined || placeId === undefined || typeof interpreter === 'string') continue;
    moves.push({ row, position: { requestId: id as RequestId, slot, placeId, interpreterId: interpreter.id } });
  }
  return { moves, problems };
}

/** Rows of the file whose meeting has been moved since it went out, in a cell that the file leaves alone. */
export function movedSince(
  changes: readonly MoveChange[],
  present: ReadonlyMap<string, Cells<TimetableListColumn>>,
  rows: readonly EditedTimetableRow[],
): ReadonlySet<string> {
  const changed = new Set(changes.map(({ id, column }) => `${id} ${column}`));
  const moved = rows.flatMap(({ cells }) => {
    const id = cells.id?.trim() ?? '';
    const now = present.get(id);
    const differs = (['day', 'from', 'place', 'interpreter'] as const).some((column) => {
      const said = cells[column];
      return said !== undefined && !changed.has(`${id} ${column}`) && said.trim() !== now?.[column].trim();
    });
    return differs ? [id] : [];
  });
  return new Set(moved);
}

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase();

function finders(inputs: TimetableInputs, names: PositionNames, timeZone: string) {
  const clock = clockOf(timeZone);
  const slots = new Map<string, number>();
  inputs.slots.forEach(({ startsAt }, index) => {
    if (startsAt === undefined) return;
    const { day, from } = clock(new Date(startsAt));
    slots.set(`${day} ${from}`, index);
  });
  const usable = new Set(inputs.places.map(({ id }) => id));
  const places = new Map(
    names.places
      .filter(({ id }) => usable.has(id))
      .map(({ kind, number, id }) => [folded(placeCell(kind, number)), id]),
  );
  const engaged = new Set(inputs.interpreters.map(({ id }) => id));
  const interpreters = names.interpreters.filter(({ id }) => engaged.has(id));
  return {
    slot: (day: string, from: string): number | undefined => slots.get(`${day} ${from}`),
    place: (cell: string): string | undefined => places.get(folded(cell)),
    interpreter: (
      name: string,
    ): { readonly id: InterpreterId | null } | 'unknown-interpreter' | 'interpreters-alike' => {
      if (name.trim() === '') return { id: null };
      const alike = interpreters.filter((one) => folded(one.name) === folded(name));
      if (alike.length === 0) return 'unknown-interpreter';
      return alike.length > 1 ? 'interpreters-alike' : { id: alike[0].id };
    },
  };
}
