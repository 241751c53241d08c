import { Ids, type PersonId, type RequestId, type RoundId, type TimetableId, UnitOfWork, unwrap } from '@ketnoi/kernel';
import { MadeMoves, Timetables } from '@ketnoi/meetings';
import { FAIR, id, ORGANISER } from '@ketnoi/meetings/testing';
import { type Foundations, foundations } from '../../test/foundations.js';

let world: Foundations;
beforeAll(async () => {
  world = await foundations();
});
afterAll(() => world.close());

const run = <T>(work: () => Promise<T>): Promise<T> => world.get(UnitOfWork).run(work);
const nextId = (): TimetableId => world.get(Ids).next() as string as TimetableId;
const figures = { held: 0, value: 0, upperBound: 0, mostMeetings: 0, gaps: 0, belowMinimum: 0, iterations: 0 };

async function workedOn(): Promise<TimetableId> {
  const timetableId = nextId();
  const own = { fairId: FAIR, id: timetableId, roundId: id<RoundId>('n', 1), createdBy: ORGANISER };
  const contents = { meetings: [], occupancies: [], unscheduled: [], figures: { ...figures, proved: false } };
  await run(async () => {
    unwrap(await world.get(Timetables).replaceWorking({ ...own, ...contents }));
    await world.get(MadeMoves).add({
      ...{ fairId: FAIR, id: nextId(), timetableId, requestId: id<RequestId>('r', 1), before: null, pinBefore: null },
      after: { slot: 1, placeKind: 'table', placeId: id<string>('t', 1), interpreterId: null, locked: true },
      ...{ movedBy: ORGANISER as PersonId, movedAt: new Date() },
    });
  });
  return timetableId;
}
const moves = async (timetableId: TimetableId): Promise<number> =>
  (await world.get(MadeMoves).of(FAIR, timetableId, ORGANISER, 10)).length;

it('keeps the moves of a timetable until it is replaced or released', async () => {
  const first = await workedOn();
  expect(await moves(first)).toBe(1);
  const second = await workedOn();
  expect([await moves(first), await moves(second)]).toEqual([0, 1]);
  await run(() => world.get(Timetables).release(FAIR, second, nextId(), ORGANISER));
  expect(await moves(second)).toBe(0);
});
