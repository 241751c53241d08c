import { Injectable } from '@nestjs/common';
import { type BoothId, Ids, type TimetableId } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { boothOf, isStranded } from '../../domain/timetables/place-again.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Meeting } from '../../domain/timetables/timetable.js';
import { Chronicle } from '../chronicle.js';
import { MeetingLetters, type PlaceLetter } from '../ports/meeting-letters.js';
import { Timetables } from '../ports/timetables.js';

/**
 * Meetings of the newest released timetable whose supplier went to another booth come out as the next version: the same
 * meetings at the same times, held where the supplier now is. Their buyers are written to in the same transaction, so
 * that whoever runs it again finds nothing to release and nobody to write to.
 */
@Injectable()
export class ReleasePlaces {
  constructor(
    private readonly timetables: Timetables,
    private readonly letters: MeetingLetters,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  /** Answers the version that came out; null = nothing went along. Call inside a unit of work. */
  async execute(inputs: TimetableInputs, boothId: BoothId, to: BoothId | null): Promise<number | null> {
    const { fairId } = inputs;
    const released = await this.timetables.newestReleased(fairId);
    const meetings = released ? await this.timetables.meetings(fairId, released.id) : [];
    const going = meetings.flatMap((meeting) => {
      const booth = isStranded(inputs, meeting, boothId) ? boothOf(inputs, meeting, to) : null;
      return booth ? [{ meeting, placeId: booth.id }] : [];
    });
    if (!released || going.length === 0) return null;
    const timetableId = this.ids.next() as TimetableId;
    const places = going.map(({ meeting, placeId }) => ({ requestId: meeting.requestId, placeId }));
    const versionNumber = await this.timetables.releaseWithPlaces(fairId, released.id, timetableId, places);
    await this.letters.placesChanged(fairId, lettersAbout(going, boothId));
    await this.chronicle.writeOwn({
      fairId,
      action: 'release-places',
      subjectType: 'timetable',
      subjectId: timetableId,
      detail: { versionNumber, boothId, places },
      events: [meetingsEvent('timetable-released', fairId, { timetableId, versionNumber })],
    });
    return versionNumber;
  }
}

/** One letter to a buyer, however many meetings it has there. */
function lettersAbout(
  going: readonly { readonly meeting: Meeting; readonly placeId: string }[],
  fromBoothId: string,
): readonly PlaceLetter[] {
  const letters = new Map<string, PlaceLetter>();
  for (const { meeting, placeId: toBoothId } of going) {
    const { buyerId, supplierId } = meeting;
    const key = `${buyerId} ${supplierId}`;
    const meetings = (letters.get(key)?.meetings ?? 0) + 1;
    letters.set(key, { buyerId, supplierId, fromBoothId, toBoothId, meetings });
  }
  return [...letters.values()];
}
