import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from '../fairs.js';
import { type Harness, type SignedIn, startHarness } from '../harness.js';
import { ACCEPT, INVITE, LAN, ME, PASSWORD, SIGN_UP } from './documents.js';
import { secretInLetterTo } from './letters.js';

interface Answered {
  __typename: string;
  [field: string]: unknown;
}

describe('invitations', () => {
  let harness: Harness;
  let fairId: FairId;
  let companyId: CompanyId;
  let organiser: SignedIn;
  let keys = 0;

  beforeAll(async () => {
    harness = await startHarness();
    const fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Invitation');
    companyId = await fairs.company('Invitee');
    await fairs.takePart(fairId, companyId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
  });
  afterAll(() => harness.close());

  const invite = async (invitation: object, key = `invite-${++keys}`, as = organiser): Promise<Answered> => {
    const variables = { invitation: { fairId, language: 'VI', role: 'MEMBER', companyId, ...invitation }, key };
    const answer = await harness.query<{ invitePerson: Answered }>(INVITE, variables, { as });
    return answer.data.invitePerson;
  };
  const signUp = async (token: string | null, person: object = LAN, password = PASSWORD): Promise<Answered> => {
    const variables = { token, person, password, as: 'BEARER' };
    return (await harness.query<{ signUp: Answered }>(SIGN_UP, variables)).data.signUp;
  };

  it('bring a newcomer in, with the place offered and a session', async () => {
    expect(await invite({ email: ' Lan@Firm.VN ' })).toMatchObject({
      __typename: 'SentInvitation',
      email: 'lan@firm.vn',
    });
    const token = await secretInLetterTo(harness, 'lan@firm.vn', 'invitation');
    const card = await harness.query<{ invitation: object }>(
      'query ($token: String!) { invitation(token: $token) { email fairName role companyName state } }',
      { token },
      { headers: { 'accept-language': 'vi' } },
    );
    expect(card.data.invitation).toEqual({
      email: 'lan@firm.vn',
      fairName: 'Hội chợ Invitation',
      role: 'MEMBER',
      companyName: 'Invitee',
      state: 'OPEN',
    });

    const signedUp = await signUp(token);
    expect(signedUp.__typename).toBe('SignedIn');
    const me = await harness.query(ME, {}, { as: { token: signedUp.token as string } });
    expect(me.data).toMatchObject({
      me: {
        language: 'VI',
        person: { ownName: 'Nguyễn Thị Lan', email: 'lan@firm.vn' },
        memberships: [{ fairId: null, companyId, role: 'MEMBER' }],
        consents: [],
      },
    });
    expect(await signUp(token)).toMatchObject({ __typename: 'LinkNotOpen', code: 'link-not-open' });
  });

  it('are accepted once, whoever comes at the same moment', async () => {
    await invite({ email: 'twice@firm.vn' });
    const token = await secretInLetterTo(harness, 'twice@firm.vn', 'invitation');
    const answers = await Promise.all([1, 2, 3, 4].map(() => signUp(token)));
    expect(answers.map((a) => a.__typename).sort()).toEqual(['LinkNotOpen', 'LinkNotOpen', 'LinkNotOpen', 'SignedIn']);
  });

  it('name every entry that needs correcting, in the reader’s language', async () => {
    await invite({ email: 'wrong@firm.vn' });
    const token = await secretInLetterTo(harness, 'wrong@firm.vn', 'invitation');
    const answer = await signUp(token, { ...LAN, ownName: ' ', country: 'Vietnam', timeZone: 'Moon/Sea' }, 'short');
    expect(answer).toMatchObject({ __typename: 'InvalidInput', message: '4 entries need correcting.' });
    expect((answer.problems as { path: string[] }[]).map((p) => p.path.join('.'))).toEqual([
      'ownName',
      'country',
      'timeZone',
      'password',
    ]);
  });

  it('are accepted by somebody who has an account only after signing in', async () => {
    const person = await harness.people.signedIn({ email: 'known@firm.vn' });
    await invite({ email: 'known@firm.vn', role: 'INTERPRETER', companyId: null });
    const token = await secretInLetterTo(harness, 'known@firm.vn', 'invitation');
    expect(await signUp(token)).toMatchObject({ __typename: 'EmailTaken' });
    const accepted = await harness.query<{ acceptInvitation: Answered }>(ACCEPT, { token }, { as: person });
    expect(accepted.data.acceptInvitation).toEqual({ __typename: 'AcceptedInvitation', personId: person.personId });
    const me = await harness.query<{ me: { memberships: object[] } }>(ME, {}, { as: person });
    expect(me.data.me.memberships).toEqual([{ fairId, companyId: null, role: 'INTERPRETER' }]);
  });

  it('go out once for a key, also when both copies arrive together, and not for another request', async () => {
    const copies = await Promise.all([1, 2, 3].map(() => invite({ email: 'once@firm.vn' }, 'same-key')));
    expect(new Set(copies.map((c) => c.invitationId)).size).toBe(1);
    expect(copies[0]).toEqual(await invite({ email: 'once@firm.vn' }, 'same-key'));
    const letters = await harness.database.dataSource.query('SELECT id FROM mails WHERE to_address = ?', [
      'once@firm.vn',
    ]);
    expect(letters).toHaveLength(1);
    expect(await invite({ email: 'other@firm.vn' }, 'same-key')).toMatchObject({ __typename: 'IdempotencyConflict' });
  });

  it('cannot be sent by those who may not give the place, nor for what does not fit together', async () => {
    const stranger = await harness.people.signedIn();
    const member = await harness.people.signedIn({ companies: [companyId] });
    expect(await invite({ email: 'a@b.vn' }, 'k-1', stranger)).toMatchObject({ __typename: 'NotFound' });
    expect(await invite({ email: 'a@b.vn' }, 'k-2', member)).toMatchObject({ __typename: 'SentInvitation' });
    const asOrganiser = { email: 'a@b.vn', role: 'ORGANISER', companyId: null };
    expect(await invite(asOrganiser, 'k-3', member)).toMatchObject({ __typename: 'NotFound' });
    expect(await invite({ email: 'a@b.vn', role: 'ORGANISER' })).toMatchObject({ __typename: 'NotFound' });
    expect(await invite({ email: 'a@b.vn', companyId: null })).toMatchObject({ __typename: 'NotFound' });
    expect(await invite({ email: 'no address' })).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('do not outlive the right of who sent them', async () => {
    const past = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
    const tokens: (string | null)[] = [];
    for (const place of [{ role: 'ORGANISER', companyId: null }, { role: 'MEMBER' }]) {
      const email = `${place.role.toLowerCase()}@outlived.vn`;
      await invite({ email, ...place }, undefined, past);
      tokens.push(await secretInLetterTo(harness, email, 'invitation'));
    }
    await harness.database.dataSource.query('DELETE FROM memberships WHERE person_id = ?', [past.personId]);
    const person = await harness.people.signedIn();
    for (const token of tokens) {
      expect(await signUp(token)).toMatchObject({ __typename: 'LinkNotOpen' });
      const accepted = await harness.query<{ acceptInvitation: Answered }>(ACCEPT, { token }, { as: person });
      expect(accepted.data.acceptInvitation).toMatchObject({ __typename: 'LinkNotOpen' });
    }
  });

  it('of the leader of a group let people into its companies', async () => {
    const fairs = new Fairs(harness.database.dataSource);
    const leader = await harness.people.signedIn({ roles: [{ fairId, role: 'group-leader' }] });
    const led = await fairs.company('Ledinvitee');
    await fairs.takePart(fairId, led, { groupId: await fairs.group(fairId, leader.personId, 'Inviting') });
    await invite({ email: 'led@firm.vn', companyId: led }, undefined, leader);
    const token = await secretInLetterTo(harness, 'led@firm.vn', 'invitation');
    expect(await signUp(token)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('can be taken back until accepted', async () => {
    const { invitationId } = await invite({ email: 'back@firm.vn' });
    const token = await secretInLetterTo(harness, 'back@firm.vn', 'invitation');
    const revoke = 'mutation ($id: ID!) { revokeInvitation(invitationId: $id) { __typename } }';
    const answers = [
      await harness.query(revoke, { id: invitationId }, { as: organiser }),
      await harness.query(revoke, { id: invitationId }, { as: organiser }),
    ];
    expect(answers.map((a) => a.data)).toEqual([
      { revokeInvitation: { __typename: 'RevokedInvitation' } },
      { revokeInvitation: { __typename: 'LinkNotOpen' } },
    ]);
    expect(await signUp(token)).toMatchObject({ __typename: 'LinkNotOpen' });
  });
});
