import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from '../fairs.js';
import { type Harness, type SignedIn, startHarness } from '../harness.js';
import { INVITE, LAN, ME, PASSWORD, SIGN_IN, SIGN_IN_BY_LINK, SIGN_UP } from './documents.js';
import { secretInLetterTo } from './letters.js';

interface Answered {
  __typename: string;
  token?: string;
  [field: string]: unknown;
}

describe('ways in', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let companyId: CompanyId;
  let organiser: SignedIn;

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Waysin');
    companyId = await fairs.company('Doorfirm');
    await fairs.takePart(fairId, companyId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
  });
  afterAll(() => harness.close());

  const run = async (document: string, variables = {}, as: { token: string } | null = null): Promise<Answered> => {
    const answer = await harness.query<Record<string, Answered>>(document, variables, { as });
    expect(answer.errors).toBeUndefined();
    return Object.values(answer.data)[0];
  };
  /** Somebody with an address and PASSWORD, signed in. */
  const somebody = async (email: string): Promise<{ token: string }> => {
    const invitation = { fairId, email, role: 'MEMBER', companyId, language: 'EN' };
    await run(INVITE, { invitation, key: `for-${email}` }, organiser);
    const token = await secretInLetterTo(harness, email, 'invitation');
    const signedUp = await run(SIGN_UP, { token, person: LAN, password: PASSWORD, as: 'BEARER' });
    return { token: signedUp.token as string };
  };
  const isIn = async (as: { token: string }): Promise<boolean> => (await run('{ me { personId } }', {}, as)) !== null;
  const signIn = (email: string, password: string) => run(SIGN_IN, { email, password, as: 'BEARER' });

  it('are an address and its password; anything else is told the same', async () => {
    await somebody('minh@door.test');
    expect(await signIn(' Minh@Door.test ', PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
    const refused = [
      await signIn('minh@door.test', `${PASSWORD} `),
      await signIn('nobody@door.test', PASSWORD),
      await signIn('', ''),
    ];
    for (const answer of refused) expect(answer).toEqual(refused[0]);
    expect(refused[0]).toMatchObject({ __typename: 'WrongCredentials', code: 'wrong-credentials' });
  });

  it('give browsers a cookie that scripts cannot read, and take it back at the end', async () => {
    await somebody('cookie@door.test');
    const variables = { email: 'cookie@door.test', password: PASSWORD, as: 'COOKIE' };
    const answer = await harness.query<{ signIn: Answered }>(SIGN_IN, variables);
    expect(answer.data.signIn.token).toBeNull();
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^ketnoi_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const headers = { cookie: cookie.split(';')[0] };
    expect((await harness.query('{ me { sessionId } }', {}, { headers })).data).toMatchObject({ me: {} });
    const out = await harness.query('mutation { signOut { sessionIds } }', {}, { headers });
    expect(out.headers.get('set-cookie')).toMatch(/^ketnoi_session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await harness.query('{ me { sessionId } }', {}, { headers })).data).toEqual({ me: null });
    const stored: unknown[] = await harness.database.dataSource.query('SELECT * FROM sessions');
    expect(JSON.stringify(stored)).not.toContain(headers.cookie.split('=')[1]);
  });

  it('change with the password: every other device is out', async () => {
    const first = await somebody('change@door.test');
    const second = { token: (await signIn('change@door.test', PASSWORD)).token as string };
    const change = (current: string, next: string) =>
      run(
        `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) {
          __typename ... on ChangedPassword { endedSessions } ... on InvalidInput { problems { path code } } } }`,
        { current, next },
        first,
      );
    expect(await change('not the right one', 'seven red lanterns')).toEqual({ __typename: 'WrongCredentials' });
    expect(await change(PASSWORD, 'short')).toMatchObject({
      problems: [{ path: ['next'], code: 'password-too-short' }],
    });
    expect(await change(PASSWORD, 'seven red lanterns')).toEqual({ __typename: 'ChangedPassword', endedSessions: 1 });
    expect([await isIn(first), await isIn(second)]).toEqual([true, false]);
    expect(await signIn('change@door.test', PASSWORD)).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await signIn('change@door.test', 'seven red lanterns')).toMatchObject({ __typename: 'SignedIn' });
  });

  it('can be opened again by a letter, once, for whoever owns the address', async () => {
    const before = await somebody('forgot@door.test');
    const request = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
    expect(await run(request, { email: 'stranger@door.test' })).toBe(true);
    expect(await secretInLetterTo(harness, 'stranger@door.test', 'password-reset')).toBeNull();
    expect(await run(request, { email: 'forgot@door.test' })).toBe(true);
    const earlier = await secretInLetterTo(harness, 'forgot@door.test', 'password-reset');
    await run(request, { email: 'forgot@door.test' });
    expect(await secretInLetterTo(harness, 'forgot@door.test', 'password-reset')).toBe(earlier);
    await harness.database.dataSource.query(
      "UPDATE sign_in_links SET expires_at = expires_at - INTERVAL 3 MINUTE WHERE purpose = 'password-reset'",
    );
    await run(request, { email: 'forgot@door.test' });
    const token = await secretInLetterTo(harness, 'forgot@door.test', 'password-reset');

    const reset = (secret: string | null) =>
      run(
        `mutation ($token: String!) { resetPassword(token: $token, password: "four white herons", as: BEARER) { __typename } }`,
        { token: secret },
      );
    expect(await reset(earlier)).toEqual({ __typename: 'LinkNotOpen' });
    const both = await Promise.all([reset(token), reset(token)]);
    expect(both.map((a) => a.__typename).sort()).toEqual(['LinkNotOpen', 'SignedIn']);
    expect(await isIn(before)).toBe(false);
    expect(await signIn('forgot@door.test', 'four white herons')).toMatchObject({ __typename: 'SignedIn' });
  });

  it('for booth staff are links that work once, and end when they are taken back', async () => {
    const addStaff = `mutation ($staff: StaffInput!, $key: IdempotencyKey!) {
      addStaff(staff: $staff, idempotencyKey: $key) { ... on AddedStaff { personId } } }`;
    const member = await harness.people.signedIn({ companies: [companyId] });
    const staff = { fairId, companyId, role: 'MEMBER', person: LAN };
    const { personId } = await run(addStaff, { staff, key: 'staff-1' }, member);
    const makeLink = `mutation ($fair: ID!, $person: ID!) {
      makeSignInLink(fairId: $fair, personId: $person) { __typename ... on MadeSignInLink { linkId url } } }`;
    const link = await run(makeLink, { fair: fairId, person: personId }, member);
    const token = String(link.url).split('#')[1];
    const opened = await Promise.all([1, 2].map(() => run(SIGN_IN_BY_LINK, { token })));
    expect(opened.map((a) => a.__typename).sort()).toEqual(['LinkNotOpen', 'SignedIn']);
    const session = { token: opened.find((a) => a.token)?.token as string };
    expect(await run(ME, {}, session)).toMatchObject({ memberships: [{ companyId, role: 'MEMBER' }] });
    await run('mutation ($id: ID!) { revokeSignInLink(linkId: $id) { __typename } }', { id: link.linkId }, member);
    expect(await isIn(session)).toBe(false);
  });

  it('are never made for somebody who may do more than the maker', async () => {
    const makeLink = `mutation ($fair: ID!, $person: ID!) { makeSignInLink(fairId: $fair, personId: $person) { __typename } }`;
    const ask = async (personId: string, as: SignedIn) =>
      (await run(makeLink, { fair: fairId, person: personId }, as)).__typename;
    const otherFair = await fairs.fair('Waysout');
    const otherCompany = await fairs.company('Otherdoor');
    const { people } = harness;
    await fairs.takePart(otherFair, otherCompany);
    expect(await ask(await people.add({ companies: [otherCompany] }), organiser)).toBe('NotFound');
    expect(await ask(await people.add({ companies: [companyId] }), organiser)).toBe('MadeSignInLink');
    await somebody('director@door.test');
    const [director]: { id: string }[] = await harness.database.dataSource.query(
      "SELECT id FROM people WHERE email = 'director@door.test'",
    );
    expect(await ask(director.id, organiser)).toBe('NotFound');
    const member = await people.signedIn({ companies: [companyId] });
    expect(await ask(organiser.personId, member)).toBe('NotFound');
    expect(await ask(await people.add({ companies: [companyId, otherCompany] }), member)).toBe('NotFound');
    expect(
      await ask(await people.add({ companies: [companyId], roles: [{ fairId, role: 'organiser' }] }), member),
    ).toBe('NotFound');
    expect(await ask(await people.add({ roles: [{ fairId, role: 'organiser' }] }), organiser)).toBe('NotFound');
    expect(await ask(await people.add({ roles: [{ fairId: otherFair, role: 'interpreter' }] }), organiser)).toBe(
      'NotFound',
    );
    expect(await ask(await people.add({ roles: [{ fairId, role: 'interpreter' }] }), organiser)).toBe('MadeSignInLink');
    expect(await ask(await people.add(), organiser)).toBe('NotFound');
  });
});

describe('places', () => {
  it('are gone with the next request once they are taken away, but the last organiser stays', async () => {
    const harness = await startHarness();
    try {
      const fairId = await new Fairs(harness.database.dataSource).fair('Places');
      const [lan, minh] = [
        await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] }),
        await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] }),
      ];
      const staff = 'query ($fair: ID!) { fairStaff(fairId: $fair) { nodes { id personId } } }';
      const seenBy = async (as: SignedIn) =>
        (
          await harness.query<{ fairStaff: { nodes: { id: string; personId: string }[] } | null }>(
            staff,
            { fair: fairId },
            { as },
          )
        ).data.fairStaff;
      const places = (await seenBy(lan))?.nodes ?? [];
      const revoke = async (personId: string) => {
        const id = places.find((p) => p.personId === personId)?.id;
        const document = 'mutation ($id: ID!) { revokeMembership(membershipId: $id) { __typename } }';
        return (await harness.query<{ revokeMembership: object }>(document, { id }, { as: lan })).data.revokeMembership;
      };
      expect(await revoke(minh.personId)).toEqual({ __typename: 'RevokedMembership' });
      expect(await seenBy(minh)).toBeNull();
      expect(await revoke(lan.personId)).toEqual({ __typename: 'LastOrganiser' });
    } finally {
      await harness.close();
    }
  });
});

describe('consents', () => {
  it('are given and withdrawn purpose by purpose, and kept as proof', async () => {
    const harness = await startHarness();
    try {
      const lan = await harness.people.signedIn();
      const change = async (name: 'giveConsent' | 'withdrawConsent', purpose: string) => {
        const document = `mutation { ${name}(purpose: ${purpose}) { ... on ChangedConsent { stands } } }`;
        return (await harness.query<Record<string, object>>(document, {}, { as: lan })).data[name];
      };
      expect(await Promise.all([1, 2, 3].map(() => change('giveConsent', 'CATALOGUE')))).toEqual([
        { stands: true },
        { stands: true },
        { stands: true },
      ]);
      await change('giveConsent', 'PHOTOS');
      expect(await change('withdrawConsent', 'CATALOGUE')).toEqual({ stands: false });
      await change('giveConsent', 'CATALOGUE');
      await change('withdrawConsent', 'CITY');
      const standing = await harness.query<{ me: { consents: object[] } }>(
        '{ me { consents { purpose textVersion } } }',
        {},
        { as: lan },
      );
      expect(standing.data.me.consents).toEqual([
        { purpose: 'CATALOGUE', textVersion: '2026-1' },
        { purpose: 'PHOTOS', textVersion: '2026-1' },
      ]);
      const sql = `SELECT purpose, live_mark, withdrawn_at IS NOT NULL AS withdrawn FROM consents ORDER BY purpose, given_at`;
      expect(await harness.database.dataSource.query(sql)).toMatchObject([
        { purpose: 'catalogue', live_mark: null, withdrawn: 1 },
        { purpose: 'catalogue', live_mark: 1, withdrawn: 0 },
        { purpose: 'photos', live_mark: 1, withdrawn: 0 },
      ]);
    } finally {
      await harness.close();
    }
  });
});
