import { BookBooth, ReleaseBooth } from '@ketnoi/booth-allocation';
import { FairEventPublisher } from '@ketnoi/jobs';
import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { unwrap } from '@ketnoi/kernel';
import { soleMemberOf } from '@ketnoi/kernel/testing';
import { Leases, OutboxFeed } from '@ketnoi/persistence';
import { eventually } from '@ketnoi/testing';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { LiveBooths } from '../src/booths/live/live-booths.js';
import { Fairs } from './fairs.js';
import { type Harness, startHarness } from './harness.js';
import { newId, type SignedIn } from './people.js';

interface Changes {
  version: number;
  loadAnew: boolean;
  booths: { version: number; boothId: string; state: string }[];
}

let harness: Harness;
let fairId: FairId;
let companyId: CompanyId;
let boothIds: readonly BoothId[];
const lease = { name: 'test-relay', holder: 'test' };
let member: SignedIn;

beforeAll(async () => {
  harness = await startHarness();
  const fairs = new Fairs(harness.database.dataSource);
  fairId = await fairs.fair('Lively');
  await fairs.openBooking(fairId);
  companyId = await fairs.company('watcher');
  await fairs.takePart(fairId, companyId);
  boothIds = [await fairs.booth(fairId), await fairs.booth(fairId)];
  member = await harness.people.signedIn({ companies: [companyId] });
});
afterAll(() => harness.close());

const book = async (boothId: BoothId): Promise<string> => {
  const answer = await harness.app
    .get(BookBooth, { strict: false })
    .execute(soleMemberOf(companyId), { fairId, boothId, companyId }, newId());
  return unwrap(answer).bookingId;
};
const release = (bookingId: string): Promise<unknown> =>
  harness.app
    .get(ReleaseBooth, { strict: false })
    .execute(soleMemberOf(companyId), { fairId, bookingId: bookingId as never, reason: null }, newId());

/** What the worker's relay does; `told` false = Redis lost the message. */
async function relay(told = true): Promise<void> {
  await harness.app.get(Leases).hold(lease.name, lease.holder, 60);
  const events = await harness.app.get(OutboxFeed).stamp(lease, 100);
  if (told) await harness.app.get(FairEventPublisher).publish(events);
  await harness.app.get(OutboxFeed).markPublished(events.map((event) => event.id));
}

function watch(as: SignedIn, sinceVersion: number): { client: Client; changes: Changes[]; errors: unknown[] } {
  const client = createClient({
    url: `${harness.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { token: as.token },
    retryAttempts: 0,
  });
  const [changes, errors]: [Changes[], unknown[]] = [[], []];
  client.subscribe<{ boothChanges: Changes }>(
    {
      query: `subscription Live($fairId: ID!, $since: Int!) {
        boothChanges(fairId: $fairId, sinceVersion: $since) { version loadAnew booths { version boothId state } }
      }`,
      variables: { fairId, since: sinceVersion },
    },
    {
      next: ({ data, errors: refused }) => {
        if (data) changes.push(data.boothChanges);
        if (refused) errors.push(...refused);
      },
      error: (error) => errors.push(error),
      complete: () => undefined,
    },
  );
  return { client, changes, errors };
}

const viewers = (): number => harness.app.get(LiveBooths, { strict: false }).viewers();

describe('a live plan', () => {
  it('tells what was missed, then what happens, without a gap even when a message was lost', async () => {
    const bookingId = await book(boothIds[0]);
    await relay();
    const { client, changes } = watch(member, 0);
    await eventually(() => changes.length === 1);
    const told = (version: number, booth: number, state: string) => ({ version, boothId: boothIds[booth], state });
    expect(changes).toEqual([{ version: 1, loadAnew: false, booths: [told(1, 0, 'BOOKED')] }]);

    await release(bookingId);
    await relay(false);
    await book(boothIds[1]);
    await relay();
    await eventually(() => changes.at(-1)?.version === 3);
    expect(changes.slice(1).flatMap(({ booths }) => booths)).toEqual([told(2, 0, 'FREE'), told(3, 1, 'BOOKED')]);
    await client.dispose();
  });

  it('tells what was missed in one message, each booth once', async () => {
    await release(await book(boothIds[0]));
    await relay(false);
    const { client, changes } = watch(member, 3);
    await eventually(() => changes.length > 0);
    const booth = { version: 5, boothId: boothIds[0], state: 'FREE' };
    expect(changes).toEqual([{ version: 5, loadAnew: false, booths: [booth] }]);
    await client.dispose();
    await eventually(() => viewers() === 0);
  });

  it('tells that a booth that fell free is kept for those who wait', async () => {
    const bookingId = await book(boothIds[0]);
    await relay();
    const waiting =
      '(fair_id, id, company_id, zone_ids, kind, least_area_dm2, most_area_dm2, state, created_by, joined_at)';
    await harness.database.dataSource.query(`INSERT INTO waitlist_entries ${waiting} VALUES ?`, [
      [[fairId, newId(), newId(), '[]', null, 0, 1000, 'waiting', newId(), new Date()]],
    ]);
    const { client, changes } = watch(member, 6);
    await eventually(() => viewers() === 1);
    await release(bookingId);
    await relay();
    await eventually(() => changes.length > 0);
    expect(changes).toEqual([
      { version: 7, loadAnew: false, booths: [{ version: 7, boothId: boothIds[0], state: 'RESERVED' }] },
    ]);
    await client.dispose();
    await harness.database.dataSource.query('DELETE FROM waitlist_entries');
  });

  it('has whoever knows a version that never was load the plan anew, then tells what happens', async () => {
    const { client, changes } = watch(member, 999_999);
    await eventually(() => changes.length > 0);
    const [{ version }] = changes;
    expect(changes).toEqual([{ version, loadAnew: true, booths: [] }]);
    await book(boothIds[0]);
    await relay();
    await eventually(() => changes.length > 1);
    expect(changes[1]).toMatchObject({ version: version + 1, loadAnew: false, booths: [{ boothId: boothIds[0] }] });
    await client.dispose();
    await eventually(() => viewers() === 0);
  });

  it('lets go of everything when the viewer leaves', async () => {
    const views = [1, 2, 3].map(() => watch(member, 0));
    await eventually(() => views.every(({ changes }) => changes.length > 0));
    expect(viewers()).toBe(3);
    for (const { client } of views) await client.dispose();
    await eventually(() => viewers() === 0);
  });

  it('is closed to strangers', async () => {
    const stranger = await harness.people.signedIn();
    const { client, errors } = watch(stranger, 0);
    await eventually(() => errors.length > 0);
    expect(viewers()).toBe(0);
    await client.dispose();
  });
});
