import { type FairId, Outbox, type PublishedEvent, UnitOfWork } from '@ketnoi/kernel';
import { Leases, OutboxFeed, PublishedEvents } from '@ketnoi/persistence';
import { type Foundations, foundations } from './foundations.js';

const A = '00000000-0000-7000-8000-00000000000a' as FairId;
const B = '00000000-0000-7000-8000-00000000000b' as FairId;
const LEASE = 'relay';

describe('the outbox feed', () => {
  let at: Foundations;
  const happen = (fairId: FairId | null, n: number): Promise<void> =>
    at.get(UnitOfWork).run(() => at.get(Outbox).append([{ type: 't', fairId, payload: { n } }], 'request-1'));

  beforeAll(async () => {
    at = await foundations();
  });
  afterAll(() => at.close());
  beforeEach(async () => {
    await at.database.empty();
    await at.get(Leases).hold(LEASE, 'me', 30);
  });

  it('gives each fair versions without gaps, in order, over many writers', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => happen(i % 4 === 0 ? B : A, i)));
    await happen(null, 99);
    const seen: PublishedEvent[] = [];
    for (;;) {
      const batch = await at.get(OutboxFeed).stamp({ name: LEASE, holder: 'me' }, 7);
      if (batch.length === 0) break;
      seen.push(...batch);
      await at.get(OutboxFeed).markPublished(batch.map((e) => e.id));
    }
    const versions = (fairId: FairId | null): number[] => seen.filter((e) => e.fairId === fairId).map((e) => e.version);
    expect(versions(A)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(versions(B)).toEqual(Array.from({ length: 10 }, (_, i) => i + 1));
    expect(versions(null)).toEqual([0]);
    expect(seen[0].requestId).toBe('request-1');
    expect((await at.get(PublishedEvents).since(A, 28, 10)).map((e) => e.version)).toEqual([29, 30]);
    expect(await at.get(PublishedEvents).latest(A)).toBe(30);
  });

  it('sends what was stamped but not published again, under the same version', async () => {
    await happen(A, 1);
    const first = await at.get(OutboxFeed).stamp({ name: LEASE, holder: 'me' }, 10);
    await happen(A, 2);
    const second = await at.get(OutboxFeed).stamp({ name: LEASE, holder: 'me' }, 10);
    expect(second.map((e) => [e.id === first[0].id, e.version])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it('stamps nothing for one who lost the lease', async () => {
    await happen(A, 1);
    expect(await at.get(OutboxFeed).stamp({ name: LEASE, holder: 'somebody else' }, 10)).toEqual([]);
  });
});

describe('leases', () => {
  let at: Foundations;
  beforeAll(async () => {
    at = await foundations();
  });
  afterAll(() => at.close());

  it('have one holder, who may renew and give back', async () => {
    const leases = at.get(Leases);
    const won = await Promise.all(Array.from({ length: 8 }, (_, i) => leases.hold('x', `h${i}`, 30)));
    expect(won.filter(Boolean)).toHaveLength(1);
    const winner = `h${won.indexOf(true)}`;
    expect(await leases.hold('x', winner, 30)).toBe(true);
    expect(await leases.hold('x', 'late', 30)).toBe(false);
    await leases.release('x', winner);
    expect(await leases.hold('x', 'late', 30)).toBe(true);
  });

  it('pass on when they have run out', async () => {
    const leases = at.get(Leases);
    await leases.hold('y', 'gone', 30);
    await at.database.dataSource.query(
      `UPDATE leases SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE name = 'y'`,
    );
    expect(await leases.hold('y', 'next', 30)).toBe(true);
  });
});
