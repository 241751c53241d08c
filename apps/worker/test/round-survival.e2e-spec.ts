import { jest } from '@jest/globals';
import type { RoundId } from '@ketnoi/kernel';
import type { RoundKind } from '@ketnoi/meetings';
import { eventually } from '@ketnoi/testing';
import { FairInRounds } from './fair-in-rounds.js';

jest.setTimeout(240_000);

/** Whatever happens to workers and Redis, a round ends exactly once, with the result it would have had undisturbed. */
describe('a round survives', () => {
  let fair: FairInRounds;
  const undisturbed: Partial<Record<RoundKind, { hash: string | null; left: number }>> = {};

  const runQuietly = async (kind: RoundKind): Promise<void> => {
    const roundId = await fair.request(kind);
    fair.worker();
    const { hash } = await fair.finishes(roundId);
    undisturbed[kind] = { hash, left: await fair.left(roundId, kind) };
    await fair.dismissWorkers();
  };

  const expectOneResult = async (roundId: RoundId, kind: RoundKind): Promise<void> => {
    const { hash } = await fair.finishes(roundId);
    expect({ hash, left: await fair.left(roundId, kind) }).toEqual(undisturbed[kind]);
    expect(await fair.endings(roundId)).toBe(1);
  };

  beforeAll(async () => {
    fair = await FairInRounds.open();
    // A dial between total and fairness makes choosing take long enough to be hit.
    await fair.database.dataSource.query('UPDATE round_settings SET fairness_dial = 0.5');
    await fair.agreeOnMeetings();
    await runQuietly('propose');
    await runQuietly('timetable');
    expect(undisturbed.propose?.left).toBeGreaterThan(100);
    expect(undisturbed.timetable?.left).toBeGreaterThan(100);
  });
  afterEach(() => fair.dismissWorkers());
  afterAll(() => fair.close());

  it.each([
    ['propose', 'freeze'],
    ['propose', 'score'],
    ['propose', 'choose'],
    ['timetable', 'schedule'],
  ] as const)('a kill -9 of its worker: %s round in phase %s', async (kind, phase) => {
    const roundId = await fair.request(kind);
    const first = fair.worker();
    await fair.enters(roundId, phase);
    first.signal('SIGKILL');
    await first.exited;
    expect((await fair.row(roundId)).state).toBe('running');
    fair.worker();
    await expectOneResult(roundId, kind);
    expect((await fair.row(roundId)).epoch).toBeGreaterThan(0);
  });

  it.each([
    ['propose', 'choose'],
    ['timetable', 'schedule'],
  ] as const)('a kill -9 in the middle of its last transaction: %s round', async (kind, phase) => {
    const roundId = await fair.request(kind);
    const first = fair.worker();
    await fair.enters(roundId, phase);
    const runner = fair.database.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT 1 FROM rounds WHERE id = ? FOR UPDATE', [roundId]);
    await eventually(
      async () => {
        const waiting: object[] = await fair.database.dataSource.query(
          `SELECT 1 FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE 'UPDATE rounds%finished%' AND info NOT LIKE '%processlist%'`,
        );
        return waiting.length > 0;
      },
      { timeoutMs: 40_000, what: 'the worker to want to save' },
    );
    first.signal('SIGKILL');
    await first.exited;
    await runner.rollbackTransaction();
    await runner.release();
    fair.worker();
    await expectOneResult(roundId, kind);
  });

  it('an emptied Redis', async () => {
    const roundId = await fair.request('propose');
    fair.worker();
    await fair.enters(roundId, 'score');
    await fair.redis.empty();
    fair.worker();
    await expectOneResult(roundId, 'propose');
  });

  it('a Redis emptied before anybody took it', async () => {
    const roundId = await fair.request('timetable');
    await fair.redis.empty();
    fair.worker();
    await expectOneResult(roundId, 'timetable');
  });

  it('a worker that stands still for 45 seconds and goes on', async () => {
    const roundId = await fair.request('propose');
    const sleeper = fair.worker();
    await fair.enters(roundId, 'score');
    sleeper.signal('SIGSTOP');
    const asleepSince = Date.now();
    fair.worker();
    await expectOneResult(roundId, 'propose');
    await eventually(() => Date.now() - asleepSince >= 45_000, { timeoutMs: 50_000 });
    sleeper.signal('SIGCONT');
    const next = await fair.request('timetable');
    await expectOneResult(next, 'timetable');
    await expectOneResult(roundId, 'propose');
    expect(sleeper.output()).not.toMatch(/"level":"fatal"/);
  });

  it('a polite stop: the worker goes by itself, done or not, and another goes on', async () => {
    const roundId = await fair.request('propose');
    const first = fair.worker();
    await fair.enters(roundId, 'score');
    const codes: (number | null)[] = [];
    void first.exited.then(({ code }) => codes.push(code));
    first.signal('SIGTERM');
    // It gives itself ten seconds; a busy machine may need as many to notice.
    await eventually(() => codes.length > 0, { timeoutMs: 20_000, what: 'the worker to be gone' });
    expect(codes).toEqual([0]);
    fair.worker();
    await expectOneResult(roundId, 'propose');
  });
});
