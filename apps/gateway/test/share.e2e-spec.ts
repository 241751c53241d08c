/** Links that show single things without a session: how long, to whom, and no more than their makers see. */
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
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
    'query ($token: String!) { shared(token: $token) { __typename ... on SharedAgenda { companyName fair { name } } } }',
    {
      token: url.split('#')[1],
    },
  );

async function aMember(name: string): Promise<{ fairId: string; companyId: string; member: SignedIn }> {
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
    const revoke = 'mutation ($id: ID!) { revokeShareLink(linkId: $id) { __typename } }';
    expect(await ask(revoke, { id: revoked.link.id }, member)).toEqual({ __typename: 'RevokedShareLink' });
    expect(await ask(revoke, { id: revoked.link.id }, member)).toEqual({ __typename: 'NotFound' });
    expect(await open(revoked.url)).toBeNull();
    const organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
    const log = `query ($fair: ID!) { auditLog(fairId: $fair, filter: { actions: ["revoke-share-link"] }) {
      nodes { subjectId } } }`;
    expect(await ask(log, { fair: fairId }, organiser)).toMatchObject({ nodes: [{ subjectId: revoked.link.id }] });
    await dataSource.query('UPDATE share_links SET expires_at = UTC_TIMESTAMP(3) WHERE id = ?', [late.link.id]);
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
