import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedCellProblem,
  type EditedFile,
  type EditedList,
  type EditedRow,
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
import {
  cellsOfEntry,
  type LeavingProblem,
  type ReadLeaving,
  readLeavings,
  WAITLIST_LIST,
  type WaitlistListColumn,
} from '../../domain/waitlist/waitlist-list.js';
import { organises } from '../draws/draw-refusals.js';
import { untilNotOvertaken } from '../life/overtaken.js';
import { LeaveWaitlist } from './leave-waitlist.js';
import { Waitlist } from './ports/waitlist.js';

export type EditedWaitlistRow = EditedRow<WaitlistListColumn>;
export type WaitlistListProblem = EditedCellProblem<LeavingProblem['code']>;

interface Found {
  readonly difference: ComparedList<WaitlistListColumn, WaitlistListProblem>;
  readonly leavings: readonly ReadLeaving[];
}

/** The waitlist comes back with who is taken off it and why: all of them, or none. */
@Injectable()
export class TakeBackWaitlist {
  private readonly list: EditedList<EditedFile, EditedWaitlistRow, WaitlistListProblem, Found> = {
    operation: 'take-back-waitlist',
    mayChange: (actor, { fairId }) => organises(actor, fairId),
    compare: async (_, { fairId }, rows) => ok(await this.compare(fairId, rows)),
    change: (actor, { fairId }, { leavings }) => this.takeOff(actor, fairId, leavings),
  };
  readonly preview = previewOf(this.list);
  private readonly once = takeBackOf(this.list, () => this.idempotency);
  readonly execute: typeof this.once = (...asked) => untilNotOvertaken(() => this.once(...asked));

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly waitlist: Waitlist,
    private readonly leave: LeaveWaitlist,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async takeOff(
    actor: Actor,
    fairId: FairId,
    leavings: readonly ReadLeaving[],
  ): Promise<Result<TakenBack, TakeBackRefusal<WaitlistListProblem>>> {
    const left = await this.leave.insideAll(actor, fairId, leavings);
    // All of them waited above, and none had an offer: one was made, or somebody left, since.
    return left.ok && left.value === leavings.length
      ? ok({ changed: leavings.length })
      : err({ code: 'changed-meanwhile' });
  }

  private async compare(fairId: FairId, rows: readonly EditedWaitlistRow[]): Promise<Found> {
    const entries = new Map((await this.waitlist.living(fairId)).map((one) => [one.id as string, one]));
    const present = new Map([...entries].map(([id, entry]) => [id, cellsOfEntry(entry)]));
    const found = namedDifference(WAITLIST_LIST, present, rows, (id) => entries.get(id)?.companyName ?? '');
    const { leavings, problems } = readLeavings(found.changes, entries);
    return { difference: comparedList(found, problems, this.fingerprint), leavings };
  }
}
