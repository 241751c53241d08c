import { IdempotencyStore, Outbox } from '@ketnoi/kernel';
import { type Foundations, foundations } from './foundations.js';

describe('the idempotency store', () => {
  let at: Foundations;
  let store: IdempotencyStore;
  const effects = async (): Promise<number> => {
    const rows: { n: string }[] = await at.database.dataSource.query('SELECT COUNT(*) AS n FROM outbox_events');
    return Number(rows[0].n);
  };
  const ask = (key: string, booth: string, answer: object = { booth }) =>
    store.once({ actorId: 'p1', operation: 'book', key, request: { booth } }, async () => {
      await at.get(Outbox).append([{ type: 'booked', fairId: null, payload: { booth } }]);
      return answer;
    });

  beforeAll(async () => {
    at = await foundations();
    store = at.get(IdempotencyStore);
  });
  afterAll(() => at.close());
  beforeEach(() => at.database.empty());

  it('answers a repetition with the first answer and no second effect', async () => {
    const first = await ask('k', 'B12', { price: 5, at: 'now' });
    expect(await ask('k', 'B12', { price: 6, at: 'later' })).toEqual(first);
    expect(await effects()).toBe(1);
  });

  it('gives copies that arrive together one effect and one answer', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => ask('k', 'B12', { i })));
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(await effects()).toBe(1);
  });

  it('refuses the same key with another request', async () => {
    await ask('k', 'B12');
    expect(await ask('k', 'B13')).toEqual({ ok: false, error: { code: 'idempotency-conflict', key: 'k' } });
    expect(await effects()).toBe(1);
  });

  it('forgets a key whose work failed', async () => {
    const failing = store.once({ actorId: 'p1', operation: 'book', key: 'k', request: {} }, () =>
      Promise.reject(new Error('no')),
    );
    await expect(failing).rejects.toThrow('no');
    expect((await ask('k', 'B12')).ok).toBe(true);
  });
});
