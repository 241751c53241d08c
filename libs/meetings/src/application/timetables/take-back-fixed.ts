import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedFile,
  type EditedList,
  err,
  type FairId,
  Fingerprint,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import {
  cellsOfFixed,
  type EditedFixedRow,
  FIXED_LIST,
  type FixedEdits,
  type FixedListColumn,
  type FixedListProblem,
  readFixedEdits,
} from '../../domain/timetables/fixed-list.js';
import type { Timetable } from '../../domain/timetables/timetable.js';
import { Chronicle, type Deed } from '../chronicle.js';
import { FixedLists } from '../ports/fixed-lists.js';
import { Locks } from '../ports/locks.js';
import { PlacingTerms } from '../ports/placing-terms.js';
import { Rounds } from '../ports/rounds.js';
import { Timetables } from '../ports/timetables.js';
import { CHANGED_MEANWHILE, organises } from '../refusals.js';
import { timetableUnderWay } from './timetable-under-way.js';

interface Found extends FixedEdits {
  readonly difference: ComparedList<FixedListColumn, FixedListProblem>;
  readonly working: Timetable | null;
}

/** The list of pinned and special meetings comes back with those that rounds may treat like any other: all of them, or none. */
@Injectable()
export class TakeBackFixed {
  private readonly list: EditedList<EditedFile, EditedFixedRow, FixedListProblem, Found> = {
    operation: 'take-back-fixed',
    mayChange: (actor, { fairId }) => organises(actor, fairId),
    compare: async (_, { fairId }, rows, forChange) => ok(await this.compare(fairId, rows, forChange)),
    change: (actor, { fairId }, found) => this.change(actor, fairId, found),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly rounds: Rounds,
    private readonly timetables: Timetables,
    private readonly lists: FixedLists,
    private readonly locks: Locks,
    private readonly terms: PlacingTerms,
    private readonly chronicle: Chronicle,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async compare(fairId: FairId, rows: readonly EditedFixedRow[], forChange: boolean): Promise<Found> {
    const working = forChange ? await this.timetables.workingForChange(fairId) : null;
    const underWay = await timetableUnderWay(this.rounds, fairId);
    const fixed = new Map((await this.lists.ofFair(fairId)).map((one) => [one.terms.requestId as string, one]));
    const present = new Map([...fixed].map(([id, one]) => [id, cellsOfFixed(one)]));
    const found = namedDifference(FIXED_LIST, present, rows, (id) => {
      const { buyer = '', supplier = '' } = present.get(id) ?? {};
      return `${buyer} – ${supplier}`;
    });
    const { unpinned, terms, problems } = readFixedEdits(found.changes, fixed, underWay !== null);
    return { difference: comparedList(found, problems, this.fingerprint), unpinned, terms, working };
  }

  private async change(
    actor: Actor,
    fairId: FairId,
    { unpinned, terms, working, difference }: Found,
  ): Promise<Result<TakenBack, TakeBackRefusal<FixedListProblem>>> {
    if (!(await this.locks.unpin(fairId, unpinned))) return err(CHANGED_MEANWHILE);
    if (working) await this.timetables.setLocked(fairId, working.id, unpinned, false);
    await this.terms.setMeetingTerms(fairId, terms);
    const deed = { fairId, subjectType: 'request' };
    const events = [meetingsEvent('fair-set-up-changed', fairId, { part: 'meeting-terms' })];
    await this.chronicle.writeAll(actor, [
      ...unpinned.map((subjectId): Deed => ({ ...deed, action: 'unpin-meeting', subjectId })),
      ...terms.map((detail, i): Deed => {
        const told = i === 0 ? events : [];
        return { ...deed, action: 'set-meeting-terms', subjectId: detail.requestId, detail, events: told };
      }),
    ]);
    return ok({ changed: new Set(difference.changes.map(({ row }) => row)).size });
  }
}
