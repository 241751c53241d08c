import { type FairId, Ids, Outbox, UnitOfWork } from '@ketnoi/kernel';
import { type Foundations, foundations } from './foundations.js';

const FAIR = '00000000-0000-7000-8000-00000000000a' as FairId;

describe('the unit of work', () => {
  let at: Foundations;
  let unitOfWork: UnitOfWork;
  const count = async (): Promise<number> => {
    const rows: { n: string }[] = await at.database.dataSource.query('SELECT COUNT(*) AS n FROM outbox_events');
    return Number(rows[0].n);
  };
  const event = { type: 'something-happened', fairId: FAIR, payload: {} };

  beforeAll(async () => {
    at = await foundations();
    unitOfWork = at.get(UnitOfWork);
  });
  afterAll(() => at.close());
  beforeEach(() => at.database.empty());

  it('keeps all or nothing', async () => {
    const broken = unitOfWork.run(async () => {
      await at.get(Outbox).append([event]);
      throw new Error('second thoughts');
    });
    await expect(broken).rejects.toThrow('second thoughts');
    expect(await count()).toBe(0);
    await unitOfWork.run(() => at.get(Outbox).append([event, event]));
    expect(await count()).toBe(2);
  });

  it('joins the one that is running', async () => {
    const broken = unitOfWork.run(async () => {
      await unitOfWork.run(() => at.get(Outbox).append([event]));
      throw new Error('outer one fails');
    });
    await expect(broken).rejects.toThrow('outer one fails');
    expect(await count()).toBe(0);
  });

  it('refuses an event outside of one', async () => {
    await expect(at.get(Outbox).append([event])).rejects.toThrow('only inside a unit of work');
  });

  it('runs the whole work again after a deadlock', async () => {
    const db = at.database.dataSource;
    await db.query(`INSERT INTO leases VALUES ('a', '-', UTC_TIMESTAMP(3)), ('b', '-', UTC_TIMESTAMP(3))`);
    const { CurrentTransaction } = await import('../src/transactions/current-transaction.js');
    const current = at.get(CurrentTransaction);
    const tries: string[] = [];
    let arrived = 0;
    let bothHere!: () => void;
    const meeting = new Promise<void>((resolve) => (bothHere = resolve));
    const take = (first: string, second: string): Promise<void> =>
      unitOfWork.run(async () => {
        tries.push(first);
        await current.get().query('SELECT * FROM leases WHERE name = ? FOR UPDATE', [first]);
        if (++arrived === 2) bothHere();
        await meeting;
        await current.get().query('UPDATE leases SET holder = CONCAT(holder, ?) WHERE name = ?', [first, second]);
      });
    await Promise.all([take('a', 'b'), take('b', 'a')]);
    expect(tries).toHaveLength(3);
    expect(await db.query('SELECT name, holder FROM leases ORDER BY name')).toEqual([
      { name: 'a', holder: '-b' },
      { name: 'b', holder: '-a' },
    ]);
  });

  it('tells the time of the database', async () => {
    const off = (await unitOfWork.now()).getTime() - Date.now();
    expect(Math.abs(off)).toBeLessThan(2_000);
    expect(at.get(Ids).next()).toMatch(/^[0-9a-f-]{36}$/);
  });
});
