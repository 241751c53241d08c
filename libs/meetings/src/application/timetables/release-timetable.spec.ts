import { type FairId, type TimetableId, unwrap } from '@ketnoi/kernel';
import {
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import { DEFAULT_SETUP, FixedRoundInputs } from '../../../testing/in-memory-room.js';
import { InMemoryTimetables } from '../../../testing/in-memory-timetables.js';
import {
  buyer,
  FAIR,
  id,
  proposeInputs,
  requestInput,
  supplier,
  timetableInputs,
} from '../../../testing/meetings.fixture.js';
import { PlainTimetabler } from '../../../testing/plain-engines.js';
import { aMeeting, aWorkingTimetable } from '../../../testing/timetable.fixture.js';
import { changesByParty, type MeetingChange } from '../../domain/timetables/diff.js';
import type { Meeting } from '../../domain/timetables/timetable.js';
import { Chronicle } from '../chronicle.js';
import { FairNow } from '../fair-now.js';
import { ChangeLetters, type NewVersion } from '../ports/change-letters.js';
import { ReleaseTimetable } from './release-timetable.js';

class KeptLetters extends ChangeLetters {
  readonly told: { readonly version: number; readonly companies: readonly string[] }[] = [];

  async write(_: FairId, { versionNumber: version }: NewVersion, changes: readonly MeetingChange[]): Promise<number> {
    const companies = changesByParty(changes).companies.map((c) => c.who);
    this.told.push({ version, companies });
    return companies.length;
  }
}

/** Of companies and tables of their own. */
const meeting = (n: number, slot: number): Meeting =>
  aMeeting(n, slot, { supplierId: supplier(n), placeId: id<string>('t', n) });

async function desk() {
  const timetables = new InMemoryTimetables();
  const letters = new KeptLetters();
  const requests = [1, 2].map((n) => requestInput(n, { buyerId: buyer(n), supplierId: supplier(n) }));
  const inputs = new FixedRoundInputs(proposeInputs(0, 0), timetableInputs(requests));
  const release = new ReleaseTimetable(
    new InMemoryIdempotencyStore(new InMemoryUnitOfWork(new TestClock())),
    new FairNow(DEFAULT_SETUP, inputs),
    timetables,
    new PlainTimetabler(),
    letters,
    new CountedIds(),
    new Chronicle(new RecordedAuditTrail(), new RecordedOutbox()),
  );
  const work = async (n: number, ...meetings: Meeting[]) =>
    unwrap(await timetables.replaceWorking(aWorkingTimetable(meetings, { id: id<TimetableId>('w', n) })));
  const out = async (key: string) => unwrap(await release.execute(withRole(FAIR, 'organiser'), FAIR, key));
  return { letters, work, out };
}

describe('releasing a timetable', () => {
  it('tells those whose meetings change since the version before, and nobody else', async () => {
    const { letters, work, out } = await desk();
    await work(1, meeting(1, 0), meeting(2, 1));
    expect(await out('first')).toMatchObject({ versionNumber: 1, told: 4 });
    await work(2, meeting(1, 0), meeting(2, 3));
    expect(await out('second')).toMatchObject({ versionNumber: 2, told: 2 });
    expect(await out('second')).toMatchObject({ versionNumber: 2 });
    expect(letters.told.slice(1)).toEqual([{ version: 2, companies: [buyer(2), supplier(2)] }]);
    await work(3, meeting(1, 0), meeting(2, 3));
    expect(await out('third')).toMatchObject({ versionNumber: 3, told: 0 });
  });
});
