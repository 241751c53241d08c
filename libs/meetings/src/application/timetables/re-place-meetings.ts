import { Injectable } from '@nestjs/common';
import { type BoothId, type FairId, type RequestId, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { figuresOf } from '../../domain/timetables/figures.js';
import type { Occupancy } from '../../domain/timetables/occupancy.js';
import { isStranded, placeAgain } from '../../domain/timetables/place-again.js';
import type { PlaceInput, TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Meeting, Timetable } from '../../domain/timetables/timetable.js';
import { Chronicle } from '../chronicle.js';
import { FairNow } from '../fair-now.js';
import { Locks } from '../ports/locks.js';
import { Timetables } from '../ports/timetables.js';
import { ReleasePlaces } from './release-places.js';

export interface RePlaced {
  readonly moved: readonly { readonly requestId: RequestId; readonly placeId: string }[];
  readonly takenOut: readonly RequestId[];
  /** The version of the timetable that tells everybody of the new places; null where none was needed. */
  readonly releasedVersion: number | null;
}

const NOTHING: RePlaced = { moved: [], takenOut: [], releasedVersion: null };

/**
 * A company has its booth no longer. The meetings of the working timetable that stand there go, at their own time, to
 * the booth that the company has instead or a free table, or out of the timetable with the reason. Those of the newest
 * released version go along to the company's booth in a version of their own, and their buyers are written to; whatever
 * else has to change waits for the organisers to release anew. Run twice, it finds nothing the second time.
 */
@Injectable()
export class RePlaceMeetings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairNow: FairNow,
    private readonly timetables: Timetables,
    private readonly locks: Locks,
    private readonly chronicle: Chronicle,
    private readonly releasePlaces: ReleasePlaces,
  ) {}

  /** `to`: the booth that the company went to, where it has several. */
  async execute(fairId: FairId, boothId: BoothId, to: BoothId | null = null): Promise<RePlaced> {
    if (!(await this.isMetAt(fairId, boothId))) return NOTHING;
    return this.unitOfWork.run(async () => {
      const working = await this.timetables.workingForChange(fairId);
      const inputs = await this.fairNow.forPlacing(fairId);
      const answer = working ? await this.rePlace(inputs, working, boothId, to) : NOTHING;
      return { ...answer, releasedVersion: await this.releasePlaces.execute(inputs, boothId, to) };
    });
  }

  private async isMetAt(fairId: FairId, boothId: BoothId): Promise<boolean> {
    for (const timetable of [await this.timetables.working(fairId), await this.timetables.newestReleased(fairId)]) {
      const meetings = timetable ? await this.timetables.meetings(fairId, timetable.id) : [];
      if (meetings.some((m) => m.placeId === boothId)) return true;
    }
    return false;
  }

  private async rePlace(
    inputs: TimetableInputs,
    working: Timetable,
    boothId: BoothId,
    to: BoothId | null,
  ): Promise<Pick<RePlaced, 'moved' | 'takenOut'>> {
    const { fairId, id } = working;
    const before = await this.timetables.meetings(fairId, id);
    const stranded = before.filter((m) => isStranded(inputs, m, boothId));
    const moved: Meeting[] = [];
    const takenOut: RequestId[] = [];
    const staying = before.filter((m) => !stranded.includes(m));
    const occupancies = await this.timetables.occupancies(fairId, id);
    for (const meeting of stranded) {
      const place = placeAgain(inputs, [...staying, ...moved], meeting, to);
      if (place) moved.push(await this.moveTo(place, meeting, working, occupancies));
      else {
        await this.timetables.takeOutAll(fairId, id, [
          { requestId: meeting.requestId, code: 'booth-given-up', params: {} },
        ]);
        takenOut.push(meeting.requestId);
      }
      // A pin keeps its time; a place that is gone would let no further round come about.
      if (meeting.locked) await this.locks.movePin(fairId, meeting.requestId, boothId, place);
    }
    const answer = { moved: moved.map(({ requestId, placeId }) => ({ requestId, placeId })), takenOut };
    if (stranded.length === 0) return answer;
    await this.timetables.setFigures(fairId, id, figuresOf(inputs, [...staying, ...moved]));
    await this.chronicle.writeOwn({
      fairId,
      action: 're-place-meetings',
      subjectType: 'booth',
      subjectId: boothId,
      detail: { timetableId: id, ...answer },
      events: [meetingsEvent('timetable-changed', fairId, { timetableId: id, requestId: null })],
    });
    return answer;
  }

  /** Keeps the seats and the interpreter; the key over tables has the last word. */
  private async moveTo(
    place: PlaceInput,
    meeting: Meeting,
    working: Timetable,
    occupancies: readonly Occupancy[],
  ): Promise<Meeting> {
    const there: Meeting = { ...meeting, placeKind: place.kind, placeId: place.id };
    const rows = occupancies.filter((row) => row.requestId === meeting.requestId);
    if (place.kind === 'table')
      for (let slot = meeting.slot; slot < meeting.slot + meeting.length; slot++)
        rows.push({ resource: `table:${place.id}`, slot, requestId: meeting.requestId });
    const placed = await this.timetables.place(working.fairId, working.id, there, rows);
    if (!placed.ok) throw new Error(`${placed.error.resource} is taken in slot ${placed.error.slot}`);
    return there;
  }
}
