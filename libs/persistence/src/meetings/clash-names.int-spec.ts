import { type FairId, Ids, type RequestId, UnitOfWork } from '@ketnoi/kernel';
import { ChangeLetters, ClashNames } from '@ketnoi/meetings';
import { type Foundations, foundations } from '../../test/foundations.js';

let world: Foundations;
beforeAll(async () => {
  world = await foundations();
});
afterAll(() => world.close());

const clash = (who: string | null, requestIds: readonly string[] = []) => ({
  ...{ code: 'occupied', requestIds: requestIds as RequestId[], who, slot: 0 },
});

describe('the names behind clashes', () => {
  it('are found for tables and slots, and nothing else is made up', async () => {
    const { dataSource } = world.database;
    const next = (): string => world.get(Ids).next();
    const [fairId, table, unknown] = [next() as FairId, next(), next()];
    await dataSource.query('INSERT INTO meeting_tables (fair_id, id, number) VALUES (?, ?, 7)', [fairId, table]);
    await dataSource.query(
      `INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at)
       VALUES (?, 0, 0, 0, '2026-10-21 02:00:00', '2026-10-21 02:25:00')`,
      [fairId],
    );
    const clashes = [clash(`table:${table}`), clash(unknown, [unknown]), clash(null)];
    const { parties, pairs, startsAt } = await world.get(ClashNames).of(fairId, clashes);
    expect([...parties]).toEqual([[table, { kind: 'table', name: '7' }]]);
    expect(pairs.size).toBe(0);
    expect(startsAt.get(0)).toEqual(new Date('2026-10-21T02:00:00Z'));
  });
});

describe('letters of a release', () => {
  it('are none where nothing changes', async () => {
    const fairId = world.get(Ids).next() as string as FairId;
    expect(
      await world
        .get(UnitOfWork)
        .run(() => world.get(ChangeLetters).write(fairId, { cause: 'release', versionNumber: 1 }, [])),
    ).toBe(0);
  });
});
