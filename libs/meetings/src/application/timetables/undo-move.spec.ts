import { type RequestId, unwrap } from '@ketnoi/kernel';
import {
  CountedIds,
  InMemoryUnitOfWork,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import { InMemoryMadeMoves } from '../../../testing/in-memory-made-moves.js';
import { DEFAULT_SETUP, FixedRoundInputs, InMemoryLocks } from '../../../testing/in-memory-room.js';
import { InMemoryRounds } from '../../../testing/in-memory-rounds.js';
import { InMemoryTimetables } from '../../../testing/in-memory-timetables.js';
import { FAIR, id, proposeInputs, requestInput, supplier, timetableInputs } from '../../../testing/meetings.fixture.js';
import { PlainTimetabler } from '../../../testing/plain-engines.js';
import { aMeeting, aWorkingTimetable, WORKING } from '../../../testing/timetable.fixture.js';
import { Chronicle } from '../chronicle.js';
import { FairNow } from '../fair-now.js';
import { MoveMeeting } from './move-meeting.js';
import { PinMoves } from './pin-moves.js';
import { UndoMove } from './undo-move.js';

const ORGANISING = withRole(FAIR, 'organiser');
const HELD = id<RequestId>('r', 1);
const LEFT_OUT = id<RequestId>('r', 2);

/** One meeting in slot 0, another request left out; two tables, four slots. */
async function desk() {
  const clock = new TestClock();
  const [unitOfWork, rounds, timetables] = [
    new InMemoryUnitOfWork(clock),
    new InMemoryRounds(clock),
    new InMemoryTimetables(),
  ];
  const [locks, moves, timetabler] = [new InMemoryLocks(), new InMemoryMadeMoves(), new PlainTimetabler()];
  const chronicle = new Chronicle(new RecordedAuditTrail(), new RecordedOutbox());
  const requests = [requestInput(1), requestInput(2, { supplierId: supplier(2) })];
  const inputs = new FixedRoundInputs(proposeInputs(0, 0), timetableInputs(requests));
  const now = new FairNow(DEFAULT_SETUP, inputs);
  const pinMoves = new PinMoves(unitOfWork, locks, moves, new CountedIds());
  const moving = new MoveMeeting(unitOfWork, now, rounds, timetables, timetabler, pinMoves, chronicle);
  const undoing = new UndoMove(unitOfWork, now, rounds, timetables, timetabler, locks, moves, chronicle);
  const held = aMeeting(1, 0);
  const unscheduled = [{ requestId: LEFT_OUT, code: 'lower-value', params: {} }];
  unwrap(await timetables.replaceWorking(aWorkingTimetable([held], { unscheduled })));
  return {
    locks,
    move: async (requestId: RequestId, slot: number) =>
      unwrap(await moving.execute(ORGANISING, { fairId: FAIR, requestId, slot })),
    moveSeen: (requestId: RequestId, slot: number, seenIn: number | null) =>
      moving.execute(ORGANISING, {
        ...{ fairId: FAIR, requestId, slot },
        seen: { slot: seenIn, placeId: seenIn === null ? null : held.placeId, interpreterId: null },
      }),
    moves: async () => unwrap(await undoing.list(ORGANISING, FAIR)),
    undo: (moveId: string) => undoing.execute(ORGANISING, FAIR, moveId),
    slotOf: async (requestId: RequestId) =>
      (await timetables.meetings(FAIR, WORKING)).find((m) => m.requestId === requestId)?.slot,
  };
}

describe('a move by hand', () => {
  it('is taken back once, newest first, with its pin', async () => {
    const room = await desk();
    const told = [await room.move(HELD, 1), await room.move(HELD, 2)];
    const [second, first] = await room.moves();
    expect(told.map((m) => m.moveId)).toEqual([first.id, second.id]);
    expect(await room.undo(first.id)).toMatchObject({ error: { code: 'changed-since' } });
    unwrap(await room.undo(second.id));
    expect(await room.slotOf(HELD)).toBe(1);
    expect(room.locks.pins.get(HELD)).toMatchObject({ slot: 1 });
    expect(await room.undo(second.id)).toMatchObject({ error: { code: 'not-found' } });
    unwrap(await room.undo(first.id));
    expect(await room.slotOf(HELD)).toBe(0);
    expect(room.locks.pins.size).toBe(0);
    expect(await room.moves()).toEqual([]);
  });

  it('is refused where another organiser has moved the meeting since, and changes nothing', async () => {
    const room = await desk();
    await room.move(HELD, 1);
    const refused = { ok: false, error: { code: 'moved-meanwhile' } };
    expect(await room.moveSeen(HELD, 2, 0)).toEqual(refused);
    expect(await room.moveSeen(HELD, 2, null)).toEqual(refused);
    expect(await room.moveSeen(LEFT_OUT, 2, 3)).toEqual(refused);
    expect(await room.slotOf(HELD)).toBe(1);
    unwrap(await room.moveSeen(HELD, 2, 1));
    unwrap(await room.moveSeen(LEFT_OUT, 3, null));
    expect([await room.slotOf(HELD), await room.slotOf(LEFT_OUT)]).toEqual([2, 3]);
  });

  it('gives back the pin that stood before, though the meeting was held elsewhere', async () => {
    const room = await desk();
    const wherever = { requestId: HELD, slot: null, placeKind: null, placeId: null, interpreterId: null };
    await room.locks.pin(FAIR, wherever);
    await room.move(HELD, 1);
    unwrap(await room.undo((await room.moves())[0].id));
    expect(room.locks.pins.get(HELD)).toEqual(wherever);
  });

  it('goes out of the timetable again where it was not held', async () => {
    const room = await desk();
    await room.move(LEFT_OUT, 3);
    unwrap(await room.undo((await room.moves())[0].id));
    expect(await room.slotOf(LEFT_OUT)).toBeUndefined();
  });

  it('is not taken back into what others have filled since', async () => {
    const room = await desk();
    await room.move(HELD, 1);
    // The buyer of both sits where the meeting was.
    await room.move(LEFT_OUT, 0);
    const [, first] = await room.moves();
    expect(await room.undo(first.id)).toMatchObject({ error: { code: 'move-clashes' } });
    expect(await room.slotOf(HELD)).toBe(1);
  });
});
