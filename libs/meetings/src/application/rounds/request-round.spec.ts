import { unwrap } from '@ketnoi/kernel';
import {
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import { DEFAULT_SETUP } from '../../../testing/in-memory-room.js';
import { InMemoryRounds } from '../../../testing/in-memory-rounds.js';
import { InMemoryTimetables } from '../../../testing/in-memory-timetables.js';
import { FAIR } from '../../../testing/meetings.fixture.js';
import { Chronicle } from '../chronicle.js';
import { MOST_ITERATIONS, RequestRound, type RoundWish } from './request-round.js';

function desk() {
  const clock = new TestClock();
  const unitOfWork = new InMemoryUnitOfWork(clock);
  const rounds = new InMemoryRounds(clock);
  const request = new RequestRound(
    new InMemoryIdempotencyStore(unitOfWork),
    unitOfWork,
    rounds,
    DEFAULT_SETUP,
    new InMemoryTimetables(),
    new CountedIds(),
    new Chronicle(new RecordedAuditTrail(), new RecordedOutbox()),
  );
  let keys = 0;
  const organiser = withRole(FAIR, 'organiser');
  const ask = (over: Partial<RoundWish>) =>
    request.execute(organiser, { fairId: FAIR, kind: 'timetable', ...over }, `key-${++keys}`);
  return { rounds, ask };
}

describe('asking for a round', () => {
  it('stores what was wished for, and stays near the release unless it is told not to', async () => {
    const { rounds, ask } = desk();
    const near = unwrap(await ask({ seed: 7, iterations: 5_000 })).roundId;
    expect(await rounds.find(FAIR, near)).toMatchObject({ seed: 7, iterations: 5_000, fresh: false });
    const other = desk();
    const fresh = unwrap(await other.ask({ fresh: true })).roundId;
    expect(await other.rounds.find(FAIR, fresh)).toMatchObject({ seed: 1, iterations: null, fresh: true });
  });

  it.each([
    ['iterations', { iterations: 0 }],
    ['iterations', { iterations: -5 }],
    ['iterations', { iterations: 1.5 }],
    ['iterations', { iterations: MOST_ITERATIONS + 1 }],
    ['iterations', { iterations: 1_000_000_000 }],
    ['seed', { seed: -1 }],
  ])('is refused with the place of senseless %s', async (path, wish) => {
    const { rounds, ask } = desk();
    expect(await ask(wish)).toEqual({
      ok: false,
      error: { code: 'invalid-input', problems: [{ path, code: 'out-of-range' }] },
    });
    expect(await rounds.unfinished(FAIR, 'timetable')).toBeNull();
  });

  it('may search as long as is sensible', async () => {
    expect(await desk().ask({ iterations: MOST_ITERATIONS })).toMatchObject({ ok: true });
    expect(await desk().ask({ iterations: 1 })).toMatchObject({ ok: true });
  });
});
