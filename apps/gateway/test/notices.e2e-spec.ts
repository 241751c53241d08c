/** What a fair wrote to somebody, read again at the fair and shared; letters that hold a secret stay in the mailbox. */
import { type FairId, UnitOfWork } from '@ketnoi/kernel';
import { type Letter, Mailbox } from '@ketnoi/persistence';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

let harness: Harness;
let fairId: FairId;
let otherFairId: FairId;
let lan: SignedIn;
let minh: SignedIn;
beforeAll(async () => {
  harness = await startHarness();
  const fairs = new Fairs(harness.database.dataSource);
  fairId = await fairs.fair('Notices');
  otherFairId = await fairs.fair('Notices elsewhere');
  lan = await harness.people.signedIn();
  minh = await harness.people.signedIn();
  const offer = { company: 'Hoa Sen (mẫu)', booth: 'A12', deadline: '2027-03-01T09:00:00.000Z' };
  await write(lan, { template: 'waitlist-offer', params: offer });
  await write(lan, { template: 'waitlist-offer-expired', params: offer, fairId: otherFairId });
  // As older releases left what was sent.
  await write(lan, { template: 'waitlist-offer-expired', params: {} });
  await write(lan, {
    template: 'invitation',
    params: { role: 'member', fair: 'x', link: 'https://x/#secret', days: 7 },
  });
  await write(lan, {
    template: 'payment-received',
    params: { amount: '5.000.000', currency: 'VND', reference: 'KN7', link: `/fairs/${fairId}/payments/p` },
  });
});
afterAll(() => harness.close());

async function write(to: SignedIn, letter: Pick<Letter, 'template' | 'params'> & Partial<Letter>): Promise<void> {
  const [{ email }]: { email: string }[] = await harness.database.dataSource.query(
    'SELECT email FROM people WHERE id = ?',
    [to.personId],
  );
  await harness.app
    .get(UnitOfWork, { strict: false })
    .run(() =>
      harness.app.get(Mailbox, { strict: false }).writeAll([{ to: email, language: 'vi', fairId, ...letter }]),
    );
}

interface Told {
  readonly id: string;
  readonly template: string;
  readonly subject: string;
  readonly body: string;
}
async function noticesOf(as: SignedIn, page: object = {}) {
  const { data } = await harness.query<{ notices: { nodes: Told[]; pageInfo: { endCursor: string } } }>(
    `query ($fairId: ID!, $first: Int, $after: String) { notices(fairId: $fairId, first: $first, after: $after) {
      nodes { id template subject body } pageInfo { endCursor hasNextPage } } }`,
    { fairId, ...page },
    { as, headers: { 'accept-language': 'en' } },
  );
  return data.notices;
}
const templatesOf = ({ nodes }: { nodes: readonly Told[] }): string[] => nodes.map(({ template }) => template);

it('are read by their reader alone, newest first, in the language of now, without what holds a secret', async () => {
  const all = await noticesOf(lan);
  expect(templatesOf(all)).toEqual(['payment-received', 'waitlist-offer']);
  expect(all.nodes[1].subject).toBe('Booth A12 is offered to Hoa Sen (mẫu)');
  expect(all.nodes[0].body).toContain(`/fairs/${fairId}/payments/p`);
  expect((await noticesOf(minh)).nodes).toEqual([]);
  const newest = await noticesOf(lan, { first: 1 });
  expect(templatesOf(newest)).toEqual(['payment-received']);
  expect(templatesOf(await noticesOf(lan, { first: 1, after: newest.pageInfo.endCursor }))).toEqual(['waitlist-offer']);
});

it('are read after they were sent, when the words of secret letters are forgotten', async () => {
  const mailbox = harness.app.get(Mailbox, { strict: false });
  const rows: { id: string; template: string }[] = await harness.database.dataSource.query(
    "SELECT id, template FROM mails WHERE state = 'waiting' ORDER BY id",
  );
  for (const { id } of rows) {
    const letter = await mailbox.waiting(id);
    if (letter) await mailbox.markSent(letter);
  }
  const kept: { template: string; params: unknown }[] = await harness.database.dataSource.query(
    'SELECT template, CAST(params AS CHAR) AS params FROM mails',
  );
  expect(
    kept
      .filter(({ params }) => params === '{}')
      .map(({ template }) => template)
      .sort(),
  ).toEqual(['invitation', 'waitlist-offer-expired']);
  expect(templatesOf(await noticesOf(lan))).toEqual(['payment-received', 'waitlist-offer']);
});

it('are shared by a link until it is taken back, and nobody shares those of others', async () => {
  const [notice] = (await noticesOf(lan)).nodes;
  const share = async (as: SignedIn, subjectId: string) => {
    const { data } = await harness.query<{
      createShareLink: { __typename: string; url: string; link: { id: string } };
    }>(
      `mutation ($thing: SharedThingInput!, $key: IdempotencyKey!) { createShareLink(thing: $thing, idempotencyKey: $key) {
        __typename ... on MadeShareLink { url link { id } } } }`,
      { thing: { fairId, kind: 'NOTICE', subjectId }, key: `share-${as.personId}` },
      { as },
    );
    return data.createShareLink;
  };
  expect((await share(minh, notice.id)).__typename).toBe('NotFound');
  const [{ id: secret }]: { id: string }[] = await harness.database.dataSource.query(
    "SELECT id FROM mails WHERE template = 'invitation'",
  );
  expect((await share(lan, secret)).__typename).toBe('NotFound');
  const made = await share(lan, notice.id);
  const opened = async () => {
    const { data } = await harness.query<{ shared: object | null }>(
      `query ($token: String!) { shared(token: $token) {
        ... on SharedNotice { fair { name } notice { subject } } } }`,
      { token: made.url.split('#')[1] },
      { headers: { 'accept-language': 'ja' } },
    );
    return data.shared;
  };
  expect(await opened()).toMatchObject({
    fair: { name: 'Fair Notices' },
    notice: { subject: expect.stringContaining('KN7') },
  });
  await harness.query(
    'mutation ($id: ID!) { revokeShareLink(linkId: $id) { __typename } }',
    { id: made.link.id },
    { as: lan },
  );
  expect(await opened()).toBeNull();
});
