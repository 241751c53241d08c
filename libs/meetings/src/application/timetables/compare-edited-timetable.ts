import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  err,
  type FairId,
  Fingerprint,
  namedDifference,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { clockOf } from '../../domain/slots/written-times.js';
import type { Clash } from '../../domain/timetables/clash.js';
import {
  movedSince,
  type MoveChange,
  type ReadMove,
  readMoves,
  type TimetableListProblem,
} from '../../domain/timetables/read-moves.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import {
  cellsOfMeeting,
  type EditedTimetableRow,
  TIMETABLE_LIST,
  writtenPlainly,
} from '../../domain/timetables/timetable-list.js';
import type { Meeting, Timetable } from '../../domain/timetables/timetable.js';
import { FairNow } from '../fair-now.js';
import { NamesOfPositions } from '../ports/position-names.js';
import { Timetabler } from '../ports/timetabler.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound } from '../refusals.js';
import { judgeMoves } from './judge-moves.js';
import { ListTimetable } from './list-timetable.js';

export interface TimetableDifference extends ComparedList<MoveChange['column'], TimetableListProblem> {
  /** What all moves together would break; looked for where the file has nothing else that is wrong. */
  readonly clashes: readonly Clash[];
}

export interface ComparedTimetable {
  readonly difference: TimetableDifference;
  readonly moves: readonly ReadMove[];
  readonly inputs: TimetableInputs;
  readonly held: readonly Meeting[];
}

/** What an edited list would change of the working timetable as it stands now. */
@Injectable()
export class CompareEditedTimetable {
  constructor(
    private readonly list: ListTimetable,
    private readonly names: NamesOfPositions,
    private readonly fairNow: FairNow,
    private readonly timetables: Timetables,
    private readonly timetabler: Timetabler,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    working: Timetable,
    read: readonly EditedTimetableRow[],
  ): Promise<Result<ComparedTimetable, NotFound>> {
    const listed = await this.list.execute(actor, fairId, 'working');
    if (!listed.ok) return err(notFound('fair'));
    const { meetings, timeZone } = listed.value;
    const clock = clockOf(timeZone);
    const present = new Map(meetings.map((one) => [one.requestId as string, cellsOfMeeting(one, clock)]));
    const rows = writtenPlainly(read, present);
    const found = namedDifference(TIMETABLE_LIST, present, rows, (id) => {
      const { buyer = '', supplier = '' } = present.get(id) ?? {};
      return `${buyer} · ${supplier}`;
    });
    const moved = movedSince([...found.changes, ...found.conflicts], present, rows);
    const changes = found.changes.filter(({ id }) => !moved.has(id));
    const conflicts = [...found.conflicts, ...found.changes.filter(({ id }) => moved.has(id))];
    const inputs = await this.fairNow.forPlacing(fairId);
    const held = await this.timetables.meetings(fairId, working.id);
    const { moves, problems } = readMoves(changes, present, inputs, await this.names.of(fairId), timeZone);
    const compared = comparedList({ ...found, changes, conflicts }, problems, this.fingerprint);
    const positions = moves.map(({ position }) => position);
    const clashes = compared.problems.length > 0 ? [] : judgeMoves(this.timetabler, inputs, held, positions);
    const difference = { ...compared, clashes };
    return ok({ difference, moves, inputs, held });
  }
}
