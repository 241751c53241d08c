import { type BoothId, type PersonId, type TimetableId, unwrap } from '@ketnoi/kernel';
import { CountedIds, InMemoryUnitOfWork, RecordedAuditTrail, RecordedOutbox, TestClock } from '@ketnoi/kernel/testing';
import { DEFAULT_SETUP, FixedRoundInputs, InMemoryLocks } from '../../../testing/in-memory-room.js';
import { InMemoryTimetables } from '../../../testing/in-memory-timetables.js';
import {
  buyer,
  FAIR,
  id,
  ORGANISER,
  proposeInputs,
  requestInput,
  supplier,
  timetableInputs,
} from '../../../testing/meetings.fixture.js';
import { aMeeting, aWorkingTimetable, WORKING } from '../../../testing/timetable.fixture.js';
import type { PlaceInput } from '../../domain/timetables/timetable-inputs.js';
import type { Meeting } from '../../domain/timetables/timetable.js';
import { Chronicle } from '../chronicle.js';
import { FairNow } from '../fair-now.js';
import { MeetingLetters, type PlaceLetter } from '../ports/meeting-letters.js';
import { RePlaceMeetings } from './re-place-meetings.js';
import { ReleasePlaces } from './release-places.js';

class KeptLetters extends MeetingLetters {
  readonly letters: PlaceLetter[] = [];

  async placesChanged(_fairId: string, letters: readonly PlaceLetter[]): Promise<void> {
    this.letters.push(...letters);
  }
}

const GONE = id<BoothId>('h', 1);
const TABLE = id<string>('t', 1);

const atBooth = (n: number, slot: number, over: Partial<Meeting> = {}): Meeting =>
  aMeeting(n, slot, { placeKind: 'booth', placeId: GONE, ...over });
const place = (kind: PlaceInput['kind'], placeId: string, owner: PlaceInput['owner'] = null): PlaceInput => ({
  id: placeId,
  kind,
  owner,
  zone: null,
  hall: null,
  capacity: 1,
});

/** A working timetable with these meetings, at a fair that has these places now. */
async function desk(meetings: readonly Meeting[], places: readonly PlaceInput[]) {
  const [timetables, locks] = [new InMemoryTimetables(), new InMemoryLocks()];
  const [audit, outbox] = [new RecordedAuditTrail(), new RecordedOutbox()];
  const requests = meetings.map((m, i) => requestInput(i + 1, { id: m.requestId, buyerId: m.buyerId }));
  const inputs = new FixedRoundInputs(proposeInputs(0, 0), timetableInputs(requests, { places }));
  unwrap(await timetables.replaceWorking(aWorkingTimetable(meetings)));
  const chronicle = new Chronicle(audit, outbox);
  const letters = new KeptLetters();
  const rePlace = new RePlaceMeetings(
    new InMemoryUnitOfWork(new TestClock()),
    new FairNow(DEFAULT_SETUP, inputs),
    timetables,
    locks,
    chronicle,
    new ReleasePlaces(timetables, letters, new CountedIds(), chronicle),
  );
  return {
    timetables,
    letters: letters.letters,
    release: () => timetables.release(FAIR, WORKING, id<TimetableId>('w', 2), ORGANISER as PersonId),
    released: async () => {
      const newest = await timetables.newestReleased(FAIR);
      const held = newest ? await timetables.meetings(FAIR, newest.id) : [];
      return { version: newest?.versionNumber, places: held.map((m) => [m.slot, m.placeId]) };
    },
    locks,
    audit,
    outbox,
    run: (to: BoothId | null = null) => rePlace.execute(FAIR, GONE, to),
    held: async () => (await timetables.working(FAIR))?.held,
    places: async () => (await timetables.meetings(FAIR, WORKING)).map((m) => [m.slot, m.placeKind, m.placeId]),
  };
}

describe('a booth that was given back', () => {
  it('sends its meetings to a free table of their time, or out with the reason', async () => {
    const seated = atBooth(3, 1, { supplierId: supplier(2), placeKind: 'table', placeId: TABLE });
    const { run, places, held, timetables, audit, outbox } = await desk(
      [atBooth(1, 0), atBooth(2, 1), seated],
      [place('table', TABLE)],
    );
    expect(await run()).toEqual({
      moved: [{ requestId: id('r', 1), placeId: TABLE }],
      takenOut: [id('r', 2)],
      releasedVersion: null,
    });
    expect(await places()).toEqual(
      expect.arrayContaining([
        [0, 'table', TABLE],
        [1, 'table', TABLE],
      ]),
    );
    expect(await held()).toBe(2);
    const rows = await timetables.occupancies(FAIR, WORKING);
    expect(rows.filter(({ resource }) => resource === `table:${TABLE}`).map(({ slot }) => slot)).toEqual(
      expect.arrayContaining([0, 1]),
    );
    expect(rows.filter(({ requestId }) => requestId === id('r', 1))).toHaveLength(3);
    expect(audit.entries).toMatchObject([{ action: 're-place-meetings', byRight: 'system', subjectId: GONE }]);
    expect(outbox.types).toEqual(['timetable-changed']);
  });

  it('sends them to the other booth of the company where it has one, pins included', async () => {
    const other = place('booth', id('h', 2), supplier(1));
    const { run, places, locks } = await desk([atBooth(1, 0, { locked: true })], [other, place('table', TABLE)]);
    await locks.pin(FAIR, {
      requestId: id('r', 1),
      slot: 0,
      placeKind: 'booth',
      placeId: GONE,
      interpreterId: null,
    });
    await run();
    expect(await places()).toEqual([[0, 'booth', other.id]]);
    expect(locks.pins.get(id('r', 1))).toMatchObject({ slot: 0, placeKind: 'booth', placeId: other.id });
  });

  it('changes nothing the second time, nor where the company has the booth again', async () => {
    const once = await desk([atBooth(1, 0)], [place('table', TABLE)]);
    await once.run();
    expect(await once.run()).toEqual({ moved: [], takenOut: [], releasedVersion: null });
    expect(once.outbox.types).toHaveLength(1);
    const again = await desk([atBooth(1, 0)], [place('booth', GONE, supplier(1)), place('table', TABLE)]);
    expect(await again.run()).toEqual({ moved: [], takenOut: [], releasedVersion: null });
    expect(await again.places()).toEqual([[0, 'booth', GONE]]);
  });
});

describe('a booth whose company went to another one', () => {
  const [first, second] = [place('booth', id('h', 2), supplier(1)), place('booth', id('h', 3), supplier(1))];

  it('takes released meetings along in a version of their own, and writes to each buyer once', async () => {
    const meetings = [atBooth(1, 0), atBooth(2, 1), atBooth(3, 2, { buyerId: buyer(1) })];
    const desk1 = await desk(meetings, [first, second]);
    await desk1.release();
    const answer = await desk1.run(second.id as BoothId);
    expect(answer).toMatchObject({ takenOut: [], releasedVersion: 2 });
    expect(await desk1.released()).toEqual({ version: 2, places: [0, 1, 2].map((slot) => [slot, second.id]) });
    expect(desk1.letters.map(({ buyerId, toBoothId, meetings: n }) => [buyerId, toBoothId, n])).toEqual([
      [buyer(1), second.id, 2],
      [buyer(2), second.id, 1],
    ]);
    expect(desk1.outbox.types).toEqual(['timetable-changed', 'timetable-released']);
    expect(await desk1.run(second.id as BoothId)).toEqual({ moved: [], takenOut: [], releasedVersion: null });
    expect(desk1.letters).toHaveLength(2);
  });

  it('leaves a released version alone where the company has no booth any more', async () => {
    const desk1 = await desk([atBooth(1, 0)], [place('table', TABLE)]);
    await desk1.release();
    expect((await desk1.run()).releasedVersion).toBeNull();
    expect(await desk1.released()).toEqual({ version: 1, places: [[0, GONE]] });
  });
});
