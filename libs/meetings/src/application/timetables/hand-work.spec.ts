import { type RequestId, unwrap } from '@ketnoi/kernel';
import {
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import { InMemoryMeetingRequests } from '../../../testing/in-memory-meeting-requests.js';
import { InMemoryLocks } from '../../../testing/in-memory-room.js';
import { InMemoryRounds } from '../../../testing/in-memory-rounds.js';
import { InMemoryTimetables } from '../../../testing/in-memory-timetables.js';
import { aRequest, aRound, buyer, FAIR, id, ORGANISER, supplier } from '../../../testing/meetings.fixture.js';
import { aMeeting, aWorkingTimetable } from '../../../testing/timetable.fixture.js';
import { wishDesk } from '../../../testing/wish-desk.js';
import { Chronicle } from '../chronicle.js';
import type { FairSetup, Seminar } from '../ports/fair-setup.js';
import { PlanSeminar } from '../setup/plan-seminar.js';
import { PinMeeting } from './pin-meeting.js';
import { UnpinMeeting } from './unpin-meeting.js';

const ORGANISING = withRole(FAIR, 'organiser');
const HELD = id<RequestId>('r', 1);

/** Two meetings of a hundred points each, the first of them pinned. */
async function deskWithTimetable() {
  const desk = wishDesk();
  const meetings = [aMeeting(1, 0, { locked: true }), aMeeting(2, 1, { buyerId: buyer(1) })];
  await desk.requests.add(aRequest({ state: 'accepted' }), ORGANISER);
  await desk.locks.pin(FAIR, meetings[0]);
  unwrap(await desk.timetables.replaceWorking(aWorkingTimetable(meetings)));
  return desk;
}

describe('a meeting that shall not be held', () => {
  it.each([
    ['called off by a company', async (desk: Desk) => unwrap(await desk.answer(supplier(1), HELD, 'declined'))],
    ['kept apart by an organiser', async (desk: Desk) => unwrap(await desk.ban(buyer(1), supplier(1)))],
  ])('leaves the timetable with its pin, its worth and a word to who looks on: %s', async (_, callOff) => {
    const desk = await deskWithTimetable();
    await callOff(desk);
    expect(await desk.timetables.working(FAIR)).toMatchObject({ held: 1, value: 100 });
    expect(desk.locks.pins.size).toBe(0);
    expect(desk.outbox.types).toContain('timetable-changed');
  });

  it('is not waited for: a ban closes the open request', async () => {
    const desk = wishDesk();
    const { requestId } = unwrap(await desk.ask(buyer(1), 'buyer', supplier(1)));
    expect(unwrap(await desk.ban(buyer(1), supplier(1)))).toEqual({ takenOut: false });
    expect(desk.requests.rows.get(requestId)?.state).toBe('withdrawn');
  });
});

type Desk = Awaited<ReturnType<typeof deskWithTimetable>>;

describe('hand work while a timetable is made', () => {
  it('is refused, and goes on when the round is over', async () => {
    const clock = new TestClock();
    const [unitOfWork, rounds, requests] = [
      new InMemoryUnitOfWork(clock),
      new InMemoryRounds(clock),
      new InMemoryMeetingRequests(),
    ];
    const [timetables, locks] = [new InMemoryTimetables(), new InMemoryLocks()];
    const chronicle = new Chronicle(new RecordedAuditTrail(), new RecordedOutbox());
    const pinning = new PinMeeting(unitOfWork, requests, rounds, timetables, locks, chronicle);
    const unpinning = new UnpinMeeting(unitOfWork, rounds, timetables, locks, chronicle);
    const round = aRound({ kind: 'timetable' });
    await requests.add(aRequest(), ORGANISER);
    await rounds.add(round);
    const refused = { ok: false, error: { code: 'timetable-under-way', roundId: round.id } };
    expect(await pinning.execute(ORGANISING, FAIR, HELD)).toEqual(refused);
    expect(await unpinning.execute(ORGANISING, FAIR, HELD)).toEqual(refused);
    await rounds.askToCancel({ fairId: FAIR, roundId: round.id });
    unwrap(await pinning.execute(ORGANISING, FAIR, HELD));
  });
});

describe('planning a seminar', () => {
  it('has one effect for one key', async () => {
    const seminars: Seminar[] = [];
    const setup = {
      seminars: async () => seminars,
      saveSeminar: async (_: unknown, seminar: Seminar) => void seminars.push(seminar),
    } as Partial<FairSetup> as FairSetup;
    const idempotency = new InMemoryIdempotencyStore(new InMemoryUnitOfWork(new TestClock()));
    const chronicle = new Chronicle(new RecordedAuditTrail(), new RecordedOutbox());
    const planning = new PlanSeminar(idempotency, setup, new CountedIds(), chronicle);
    const at = (hour: number) => new Date(Date.UTC(2026, 9, 21, hour));
    const plan = { title: 'Steel', room: null, startsAt: at(2), endsAt: at(3) };
    const first = await planning.execute(ORGANISING, FAIR, plan, 'key');
    expect(await planning.execute(ORGANISING, FAIR, plan, 'key')).toEqual(first);
    expect(seminars).toHaveLength(1);
  });
});
