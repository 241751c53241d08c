/** Timetable rounds after a release, through the use cases, with the engine in its thread and on a real database. */
import { unwrap } from '@ketnoi/kernel';
import { ApplyRepair, type Meeting, type ReportedEvent, RequestRound, Rounds, RunRound } from '@ketnoi/meetings';
import { held, key, letPass, orderFor, releasedFair } from './running-fair.fixture.js';
import { openWorld, type SmallFair, type World } from './small-fair.fixture.js';

let world: World;
let fair: SmallFair;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  fair = await releasedFair(world);
  await letPass(world, fair, 0);
});
afterAll(() => world.close());

async function tellAbsence(events: readonly ReportedEvent[]): Promise<void> {
  unwrap(await world.app.get(ApplyRepair).execute(fair.organiser, await orderFor(world, fair, events), key()));
}

async function plannedAnew(fresh: boolean, seed: number) {
  const { organiser, fairId } = fair;
  const wish = { fairId, kind: 'timetable', seed, fresh } as const;
  const { roundId } = unwrap(await world.app.get(RequestRound).execute(organiser, wish, key()));
  expect(await world.app.get(RunRound).execute({ fairId, roundId }, new AbortController().signal)).toBe('finished');
  return { round: await world.app.get(Rounds).find(fairId, roundId), ...(await held(world, fair)) };
}

const positions = (meetings: readonly Meeting[]): string[] =>
  meetings.map((m) => [m.requestId, m.slot, m.placeId, m.interpreterId].join(' ')).sort();
const inCommon = (a: readonly Meeting[], b: readonly Meeting[]): number => {
  const there = new Set(positions(b));
  return positions(a).filter((position) => there.has(position)).length;
};

describe('a timetable round after a release', () => {
  it('leaves what people were told of where it can, and counts what it does not', async () => {
    await tellAbsence([{ kind: 'no-show', companyIds: [fair.buyers[0]] }]);
    const near = await plannedAnew(false, 7);
    expect(near.working.length).toBeGreaterThanOrEqual(near.meetings.length);
    expect(inCommon(near.working, near.meetings)).toBe(near.meetings.length);
    expect(near.round).toMatchObject({ fresh: false, counts: { kept: near.meetings.length, changed: 0 } });
  });

  it('asked for by choice, looks at nothing that was released', async () => {
    const fresh = await plannedAnew(true, 7);
    expect(fresh.round?.fresh).toBe(true);
    expect(fresh.round?.counts).not.toHaveProperty('kept');
    expect(inCommon(fresh.working, fresh.meetings)).toBeLessThan(fresh.meetings.length);
  });
});
