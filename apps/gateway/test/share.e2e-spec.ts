/** Links that show single things without a session: how long, to whom, and no more than their makers see. */
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';
import { newId } from './people.js';
import { Programme } from './programme.js';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

interface Made {
  readonly __typename: string;
  readonly url: string;
  readonly link: { readonly id: string };
}
interface Shared {
  readonly __typename: string;
  readonly companyName: string;
  readonly fair: { readonly name: string };
  readonly entries: readonly { readonly requestId: string }[];
}

const ask = async <T>(query: string, variables: Record<string, unknown>, as?: SignedIn): Promise<T> => {
  const answer = await harness.query<Record<string, T>>(query, variables, as ? { as } : {});
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data ?? {})[0];
};
const create = (thing: object, as: SignedIn, key: string): Promise<Made> =>
  ask(
    `mutation ($thing: SharedThingInput!, $key: IdempotencyKey!) { createShareLink(thing: $thing, idempotencyKey: $key) {
      __typename ... on MadeShareLink { url link { id } } ... on ExpectedError { code } } }`,
    { thing, key },
    as,
  );
const share = (fair: string, company: string, as: SignedIn, key: string): Promise<Made> =>
  create({ fairId: fair, kind: 'AGENDA', companyId: company }, as, key);
const open = (url: string): Promise<Shared | null> =>
  ask(
    `query ($token: String!) { shared(token: $token) { __typename
      ... on SharedAgenda { companyName fair { name } entries { ... on AgendaMeeting { requestId placeNumber link } } }
      ... on SharedPaymentRequest { request { reference total { amount } lines { companyName } } } } }`,
    { token: url.split('#')[1] },
  );
const revoke = (id: string, as: SignedIn): Promise<object> =>
  ask('mutation ($id: ID!) { revokeShareLink(linkId: $id) { __typename } }', { id }, as);
const expire = (id: string): Promise<unknown> =>
  harness.database.dataSource.query('UPDATE share_links SET expires_at = UTC_TIMESTAMP(3) WHERE id = ?', [id]);

interface Member {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly member: SignedIn;
}

async function aMember(name: string): Promise<Member> {
  const { dataSource } = harness.database;
  const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
  const fairId = await fairs.fair(name);
  const companyId = await fairs.company(`${name}-firm`);
  await fairs.takePart(fairId, companyId, { as: 'both' });
  await programme.releasedTimetable(fairId, 1);
  return { fairId, companyId, member: await harness.people.signedIn({ companies: [companyId] }) };
}

describe('a shared agenda', () => {
  it('opens without a session by an address whose secret no server sees', async () => {
    const { fairId, companyId, member } = await aMember('Shareday');
    const { url } = await share(fairId, companyId, member, 'first');
    expect(new URL(url).pathname).toBe('/shared');
    expect(new URL(url).hash.length).toBeGreaterThan(40);
    expect(await open(url)).toMatchObject({ __typename: 'SharedAgenda', companyName: 'Shareday-firm' });
  });

  it('shows nothing once it is revoked, ran out, or its maker left the company', async () => {
    const { fairId, companyId, member } = await aMember('Revokeday');
    const { dataSource } = harness.database;
    const [revoked, late, left] = [
      await share(fairId, companyId, member, 'revoked'),
      await share(fairId, companyId, member, 'late'),
      await share(fairId, companyId, member, 'left'),
    ];
    expect(await revoke(revoked.link.id, member)).toEqual({ __typename: 'RevokedShareLink' });
    expect(await revoke(revoked.link.id, member)).toEqual({ __typename: 'NotFound' });
    expect(await open(revoked.url)).toBeNull();
    const organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
    const log = `query ($fair: ID!) { auditLog(fairId: $fair, filter: { actions: ["revoke-share-link"] }) {
      nodes { subjectId } } }`;
    expect(await ask(log, { fair: fairId }, organiser)).toMatchObject({ nodes: [{ subjectId: revoked.link.id }] });
    await expire(late.link.id);
    expect(await open(late.url)).toBeNull();
    expect(await open(left.url)).not.toBeNull();
    await dataSource.query('DELETE FROM memberships WHERE person_id = ? AND company_id = ?', [
      member.personId,
      companyId,
    ]);
    expect(await open(left.url)).toBeNull();
  });

  it('is one link however often it is asked for with the same key', async () => {
    const { fairId, companyId, member } = await aMember('Againday');
    const first = await share(fairId, companyId, member, 'again');
    const second = await share(fairId, companyId, member, 'again');
    expect([await open(first.url), (await open(second.url))?.__typename]).toEqual([null, 'SharedAgenda']);
    const listed = await ask<{ id: string }[]>('{ shareLinks { id } }', {}, member);
    expect(listed).toEqual([{ id: second.link.id }]);
  });

  it('stays what it is when its key is used for another thing', async () => {
    const { fairId, companyId, member } = await aMember('Otherday');
    const { url } = await share(fairId, companyId, member, 'used');
    const own = { fairId, kind: 'AGENDA' };
    expect(await create(own, member, 'used')).toEqual({
      __typename: 'IdempotencyConflict',
      code: 'idempotency-conflict',
    });
    expect(await open(url)).toMatchObject({ companyName: 'Otherday-firm' });
  });

  it('is kept as a hash only', async () => {
    const { fairId, companyId, member } = await aMember('Hashday');
    const { url } = await share(fairId, companyId, member, 'hash');
    const rows: object[] = await harness.database.dataSource.query('SELECT * FROM share_links WHERE fair_id = ?', [
      fairId,
    ]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(url.split('#')[1]);
  });
});

/** A firm with two meetings in one online room, both released. */
async function twoMeetings(name: string): Promise<Member & { timetableId: string; requests: string[] }> {
  const { dataSource } = harness.database;
  const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
  const firm = await aMember(name);
  const { fairId, companyId } = firm;
  const [{ id: timetableId }]: { id: string }[] = await dataSource.query(
    'SELECT id FROM timetables WHERE fair_id = ?',
    [fairId],
  );
  const room = newId();
  await dataSource.query('INSERT INTO online_rooms (fair_id, id, number, link) VALUES (?, ?, 3, ?)', [
    ...[fairId, room, 'https://rooms.example/secret'],
  ]);
  const requests: string[] = [];
  for (const slot of [0, 1]) {
    const buyerId = await fairs.company(`${name}-buyer-${slot}`, 'JP');
    const [from, until] = [`2027-10-20 0${slot}:00`, `2027-10-20 0${slot}:25`];
    await dataSource.query(
      'INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at) VALUES (?, ?, 0, ?, ?, ?)',
      [fairId, slot, slot, from, until],
    );
    requests.push(await programme.request(fairId, buyerId, companyId));
    await dataSource.query(
      `INSERT INTO meetings (fair_id, timetable_id, request_id, buyer_id, supplier_id, slot, length, place_kind, place_id,
         locked, other_ids) VALUES (?, ?, ?, ?, ?, ?, 1, 'online', ?, 0, '[]')`,
      [fairId, timetableId, requests[slot], buyerId, companyId, slot, room],
    );
  }
  return { ...firm, timetableId, requests };
}

describe('a shared meeting', () => {
  it('is shown alone, without the address of its online room, for as long as it is held', async () => {
    const { fairId, companyId, member, timetableId, requests } = await twoMeetings('Meetday');
    const meeting = { fairId, kind: 'MEETING', companyId, subjectId: requests[1] };
    const { url } = await create(meeting, member, 'meeting');
    const entry = { requestId: requests[1], placeNumber: '3', link: null };
    expect(await open(url)).toMatchObject({ __typename: 'SharedAgenda', entries: [entry] });
    const all = await open((await share(fairId, companyId, member, 'all')).url);
    expect(all?.entries).toEqual([{ ...entry, requestId: requests[0] }, entry]);
    await harness.database.dataSource.query('DELETE FROM meetings WHERE timetable_id = ? AND request_id = ?', [
      ...[timetableId, requests[1]],
    ]);
    expect(await open(url)).toBeNull();
    expect(await create(meeting, member, 'gone')).toMatchObject({ code: 'not-found' });
  });

  it('shows nothing once it is revoked or ran out', async () => {
    const { fairId, companyId, member, requests } = await twoMeetings('Shutday');
    const meeting = { fairId, kind: 'MEETING', companyId, subjectId: requests[0] };
    const [revoked, late] = [await create(meeting, member, 'revoked'), await create(meeting, member, 'late')];
    await revoke(revoked.link.id, member);
    await expire(late.link.id);
    expect([await open(revoked.url), await open(late.url)]).toEqual([null, null]);
  });

  it('of another company is nothing one could share', async () => {
    const { fairId, companyId, requests } = await twoMeetings('Alienday');
    const { member } = await aMember('Strangeday');
    for (const whose of [companyId, null])
      expect(
        await create({ fairId, kind: 'MEETING', companyId: whose, subjectId: requests[0] }, member, `of-${whose}`),
      ).toMatchObject({ code: 'not-found' });
  });
});

describe('a shared request for payment', () => {
  it('says what is to be paid until it is revoked or ran out, and only the firm shares it', async () => {
    const { fairId, companyId, member } = await aMember('Payday');
    const { dataSource } = harness.database;
    const payables = new Payables(dataSource);
    await payables.account(fairId);
    const bookingId = await payables.booking(fairId, companyId, await new Fairs(dataSource).booth(fairId));
    const { requestId, reference } = await ask<{ requestId: string; reference: string }>(
      `mutation ($input: RequestPaymentInput!, $key: IdempotencyKey!) {
        requestPayment(input: $input, idempotencyKey: $key) { ... on RequestedPayment { requestId reference } } }`,
      { input: { fairId, bookingIds: [bookingId], purpose: 'DEPOSIT' }, key: 'request' },
      member,
    );
    const thing = { fairId, kind: 'PAYMENT_REQUEST', companyId, subjectId: requestId };
    const [revoked, late] = [await create(thing, member, 'pay'), await create(thing, member, 'pay-late')];
    const request = { reference, total: { amount: 11_880_000 }, lines: [{ companyName: 'Payday-firm registered' }] };
    expect(await open(revoked.url)).toEqual({ __typename: 'SharedPaymentRequest', request });
    await revoke(revoked.link.id, member);
    expect(await open(revoked.url)).toBeNull();
    expect(await open(late.url)).toMatchObject({ request: { reference } });
    await expire(late.link.id);
    expect(await open(late.url)).toBeNull();
    const stranger = await aMember('Nosyday');
    expect(await create({ ...thing, companyId: stranger.companyId }, stranger.member, 'nosy')).toMatchObject({
      code: 'not-found',
    });
  });
});
