import { type BoothId, type RequestId, type RoundId, type TimetableId, unwrap } from '@ketnoi/kernel';
import { InMemoryUnitOfWork, RecordedAuditTrail, RecordedOutbox, TestClock } from '@ketnoi/kernel/testing';
import { FixedRoundInputs, InMemoryLocks } from '../../../testing/in-memory-room.js';
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
import { occupanciesOf } from '../../domain/timetables/occupancy.js';
import type { PlaceInput } from '../../domain/timetables/timetable-inputs.js';
import type { Meeting } from '../../domain/timetables/timetable.js';
import { Chronicle } from '../chronicle.js';
import type { FairSetup } from '../ports/fair-setup.js';
import { RePlaceMeetings } from './re-place-meetings.js';

const GONE = id<BoothId>('h', 1);
const TABLE = id<string>('t', 1);
const FIGURES = { value: 1, upperBound: 9, mostMeetings: 9, gaps: 0, belowMinimum: 0, iterations: 1, proved: false };

const atBooth = (n: number, slot: number, over: Partial<Meeting> = {}): Meeting => ({
  requestId: id<RequestId>('r', n),
  buyerId: buyer(n),
  supplierId: supplier(1),
  slot,
  length: 1,
  placeKind: 'booth',
  placeId: GONE,
  interpreterId: null,
  locked: false,
  ...over,
});
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
  unwrap(
    await timetables.replaceWorking({
      fairId: FAIR,
      id: id<TimetableId>('w', 1),
      roundId: id<RoundId>('n', 1),
      figures: { held: meetings.length, ...FIGURES },
      createdBy: ORGANISER,
      meetings,
      occupancies: occupanciesOf(meetings, () => 1),
      unscheduled: [],
    }),
  );
  const setup = { settings: async () => null } as Partial<FairSetup> as FairSetup;
  const chronicle = new Chronicle(audit, outbox);
  const rePlace = new RePlaceMeetings(
    new InMemoryUnitOfWork(new TestClock()),
    setup,
    inputs,
    timetables,
    locks,
    chronicle,
  );
  return {
    timetables,
    locks,
    audit,
    outbox,
    run: () => rePlace.execute(FAIR, GONE),
    held: async () => (await timetables.working(FAIR))?.held,
    places: async () =>
      (await timetables.meetings(FAIR, id<TimetableId>('w', 1))).map((m) => [m.slot, m.placeKind, m.placeId]),
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
    });
    expect(await places()).toEqual(
      expect.arrayContaining([
        [0, 'table', TABLE],
        [1, 'table', TABLE],
      ]),
    );
    expect(await held()).toBe(2);
    const rows = await timetables.occupancies(FAIR, id<TimetableId>('w', 1));
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
    expect(await once.run()).toEqual({ moved: [], takenOut: [] });
    expect(once.outbox.types).toHaveLength(1);
    const again = await desk([atBooth(1, 0)], [place('booth', GONE, supplier(1)), place('table', TABLE)]);
    expect(await again.run()).toEqual({ moved: [], takenOut: [] });
    expect(await again.places()).toEqual([[0, 'booth', GONE]]);
  });
});
