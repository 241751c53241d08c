import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { newId } from './people.js';

describe('hostile requests', () => {
  let harness: Harness;
  let lan: SignedIn;
  beforeAll(async () => {
    harness = await startHarness();
    lan = await harness.people.signedIn();
  });
  afterAll(() => harness.close());

  const codeOf = async (body: string, headers?: Record<string, string>): Promise<string> => {
    const answer = await harness.client.post(body, { as: lan, headers });
    expect(answer.status).toBeLessThan(500);
    return answer.errors?.[0].extensions?.code ?? `status ${answer.status}`;
  };
  const ask = (query: string, variables: object = {}): Promise<string> => codeOf(JSON.stringify({ query, variables }));

  it('that are no documents are told so', async () => {
    const bodies = [
      '{"query"',
      '',
      '[]',
      'null',
      '42',
      '{}',
      '{"query": 7}',
      '{"query": "{ me "}',
      '{"query": "\u0000"}',
    ];
    for (const body of bodies) expect(await codeOf(body)).toMatch(/^(GRAPHQL_PARSE_FAILED|BAD_REQUEST|status 400)$/);
  });

  it('that ask for what does not exist, or in the wrong shape, are told so', async () => {
    expect(await ask('{ passwords }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await ask('query ($fair: ID!) { fairStaff(fairId: $fair) { nodes { id } } }')).toBe('BAD_USER_INPUT');
    expect(await ask('query ($n: Int!) { fairStaff(fairId: "x", first: $n) { nodes { id } } }', { n: 1e12 })).toBe(
      'OPERATION_TOO_HEAVY',
    );
    expect(await ask('{ fairStaff(fairId: "x", first: 0) { nodes { id } } }')).toBe('BAD_USER_INPUT');
    expect(await ask('{ fairStaff(fairId: "x", first: 101) { nodes { id } } }')).toBe('BAD_USER_INPUT');
    const consent = 'mutation ($p: ConsentPurpose!) { giveConsent(purpose: $p) { __typename } }';
    expect(await ask(consent, { p: 'EVERYTHING' })).toBe('BAD_USER_INPUT');
    const key = `mutation ($k: IdempotencyKey!) { invitePerson(invitation: { fairId: "x", email: "a@b.vn", role: MEMBER,
      language: EN }, idempotencyKey: $k) { __typename } }`;
    for (const bad of ['', 'khóa', 'x'.repeat(101), 7]) expect(await ask(key, { k: bad })).toBe('BAD_USER_INPUT');
  });

  it('with ids that no id looks like are turned away, and with others answered like all that do not exist', async () => {
    const staff = 'query ($id: ID!) { companyStaff(fairId: $id, companyId: $id) { nodes { id } } }';
    for (const id of ['ĐẠI', '日本', "' OR 1=1 --", '', 'x'.repeat(10_000), '\u0000', '💥', 7, null, {}])
      expect(await ask(staff, { id })).toBe('BAD_USER_INPUT');
    expect(await ask('mutation { revokeMembership(membershipId: "tên") { __typename } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    for (const id of ['0', "'--", '%', '../../etc']) {
      const answer = await harness.query(staff, { id }, { as: lan });
      expect({ data: answer.data, errors: answer.errors }).toEqual({ data: { companyStaff: null }, errors: undefined });
    }
  });

  it('that are too deep, too long, too wide or too heavy are refused', async () => {
    expect(await ask('{ me { memberships { person { languages { language } } } } }')).toBe('status 200');
    const deep = `{ __schema { types ${'{ fields { type '.repeat(6)} { name } ${'} }'.repeat(6)} } }`;
    expect(await ask(deep)).toMatch(/^(OPERATION_TOO_HEAVY|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED)$/);
    expect(await ask(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: me { personId }`).join(' ')} }`)).toBe(
      'OPERATION_TOO_HEAVY',
    );
    expect(await ask(`{ ${'me { personId } '.repeat(2_000)} }`)).toBe('GRAPHQL_PARSE_FAILED');
    const heavy = `{ fairStaff(fairId: "x", first: 100) { nodes { ${'person { languages { language } } '.repeat(30)} } } }`;
    expect(await ask(heavy)).toBe('OPERATION_TOO_HEAVY');
  });

  it('with fragments that multiply are weighed without being spread out', async () => {
    const bomb = Array.from({ length: 60 }, (_, i) => `fragment f${i} on Me { ...f${i + 1} ...f${i + 1} }`).join('\n');
    // Whoever spreads them out writes 2^60 fields, and never comes to an answer.
    expect(await ask(`{ me { ...f0 } } ${bomb} fragment f60 on Me { personId }`)).toBe('OPERATION_TOO_HEAVY');
    expect(await ask('{ me { ...a } } fragment a on Me { ...a }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('come one at a time, by POST, as JSON, and not too large', async () => {
    expect(await codeOf(JSON.stringify([{ query: '{ me { personId } }' }]))).toMatch(/^(BAD_REQUEST|status 400)$/);
    expect(await codeOf('{ "query": "{ me { personId } }" }', { 'content-type': 'text/plain' })).toMatch(
      /BAD_REQUEST|status 4/,
    );
    expect(await codeOf('query=x', { 'content-type': 'application/x-www-form-urlencoded' })).toMatch(
      /BAD_REQUEST|status 4/,
    );
    expect(await codeOf(JSON.stringify({ query: `# ${'x'.repeat(2_000_000)}` }))).toBe('REQUEST_TOO_LARGE');
    const get = await fetch(
      `${harness.url}/graphql?query=${encodeURIComponent('mutation { signOut { sessionIds } }')}`,
      {
        headers: { authorization: `Bearer ${lan.token}`, 'apollo-require-preflight': 'true' },
      },
    );
    expect(get.status).toBe(405);
    const form = await fetch(`${harness.url}/graphql?query=${encodeURIComponent('{ me { personId } }')}`);
    expect(form.status).toBe(400);
  });

  it('without a living session get nothing but what is public', async () => {
    const answers = await Promise.all(
      [null, { token: 'x'.repeat(43) }, { token: 'short' }].map((as) =>
        harness.query('{ sessions { id } }', {}, { as }),
      ),
    );
    for (const answer of answers) {
      expect(answer.errors).toMatchObject([{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }]);
      expect(answer.data).toBeNull();
    }
  });

  it('are refused in the language that they ask for, and name the place', async () => {
    const staff = 'query ($id: ID!) { companyStaff(fairId: $id, companyId: "x") { nodes { id } } }';
    const invitation = `mutation ($in: InvitationInput!) { invitePerson(invitation: $in, idempotencyKey: "k k") { __typename } }`;
    const heavy = `{ fairStaff(fairId: "x", first: 100) { nodes { ${'person { languages { language } } '.repeat(30)} } } }`;
    const said = async (language: string, query: string, variables: object = {}) => {
      const headers = { 'accept-language': language };
      const answer = await harness.query(query, { ...variables }, { as: lan, headers });
      expect(JSON.stringify(answer.errors)).not.toContain('"said"');
      return answer.errors?.[0].message;
    };
    expect(await said('ja', staff, { id: 'ĐẠI' })).toBe('id: IDの形式ではありません');
    expect(await said('vi', invitation)).toBe('cần 1 đến 100 ký tự ASCII in được, không có dấu cách');
    expect(await said('ko', '{ fairStaff(fairId: "x", first: 0) { nodes { id } } }')).toMatch(/^first.*1~100/);
    expect(await said('th', heavy)).toMatch(/^คำสั่งมีน้ำหนัก/);
    expect(await said('zh-TW', '{ fairStaff(fairId: "đ") { nodes { id } } }')).toBe('這不是識別碼的格式');
    const matches = '{ matches(fairId: "x", companyId: "x", needId: "x", first: -3) { possible } }';
    expect(await said('ja', matches)).toBe('first は1〜50で指定してください（指定値：-3）。');
    const move = '{ moveCheck(move: { fairId: "x", requestId: "x", slot: -1 }) { __typename } }';
    expect(await said('vi', move)).toMatch(/^move\.slot phải từ 0 /);
    expect(await said('ko', '{ standbyPairs(fairId: "x", slot: -1) { nodes { slot } } }')).toMatch(/^slot.*-1/);
    const standby = 'query ($ids: [ID!]) { standbyPairs(fairId: "x", insteadIds: $ids) { nodes { slot } } }';
    expect(await said('en', standby, { ids: Array(1_001).fill('x') })).toMatch(/^insteadIds.*1,001/);
    expect(await said('en', staff, { id: 'ĐẠI' })).toBe('id: this is not the shape of an id');
  });

  it('about a timetable that is none are answered like all that do not exist, not with an empty one', async () => {
    const fairId = await new Fairs(harness.database.dataSource).fair('Empty');
    const as = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
    const document = `query ($fair: ID!, $id: ID!) {
      scheduledMeetings(fairId: $fair, timetableId: $id) { nodes { slot } }
      unscheduledRequests(fairId: $fair, timetableId: $id) { nodes { code } } }`;
    const { data } = await harness.query(document, { fair: fairId, id: newId() }, { as });
    expect(data).toEqual({ scheduledMeetings: null, unscheduledRequests: null });
  });

  it('that meet a fault of ours get a number to report and no word about the inside', async () => {
    const { dataSource } = harness.database;
    await dataSource.query('RENAME TABLE person_languages TO person_languages_away');
    try {
      const answer = await harness.query('{ me { person { ownName } } }', {}, { as: lan });
      expect(answer.status).toBe(200);
      const [{ message, extensions, ...rest }] = answer.errors ?? [];
      expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') });
      expect(message).toContain(extensions?.requestId as string);
      expect(JSON.stringify([answer.data, message, rest])).not.toMatch(/person_languages|SELECT|sql/i);
      const headers = { 'accept-language': 'ja' };
      const japanese = await harness.query('{ me { person { ownName } } }', {}, { as: lan, headers });
      expect(japanese.errors?.[0].message).toMatch(/^システム側で問題が発生しました。.*[0-9a-f-]{36}$/);
      const logged = harness.logLines.find((line) => line.requestId === extensions?.requestId);
      expect(JSON.stringify(logged)).toContain('person_languages');
    } finally {
      await dataSource.query('RENAME TABLE person_languages_away TO person_languages');
    }
  });
});

describe('in production', () => {
  it('the schema is not told, nor hinted at', async () => {
    const harness = await startHarness({
      env: {
        NODE_ENV: 'production',
        PUBLIC_URL: 'https://fair.test',
        DATABASE_URL: 'mariadb://x@127.0.0.1/x',
        REDIS_URL: 'redis://127.0.0.1',
      },
    });
    try {
      const introspection = await harness.query('{ __schema { types { name } } }');
      expect(introspection.errors?.[0].extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
      const typo = await harness.query('{ mee { personId } }');
      expect(typo.errors?.[0].message).not.toContain('Did you mean');
    } finally {
      await harness.close();
    }
  });
});

describe('too many requests', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ env: { LIMIT_RATE_PER_MINUTE: '5', LIMIT_SIGN_IN_PER_MINUTE: '3' } });
  });
  afterAll(() => harness.close());

  it('of one session, or of nobody at one address, are slowed down without slowing others', async () => {
    const [lan, minh] = [await harness.people.signedIn(), await harness.people.signedIn()];
    const ask = (as: SignedIn | null) => harness.query('{ me { personId } }', {}, { as });
    const lans = await Promise.all(Array.from({ length: 7 }, () => ask(lan)));
    expect(lans.filter((a) => a.status === 429)).toHaveLength(2);
    expect(lans.find((a) => a.status === 429)?.errors?.[0].extensions?.code).toBe('RATE_LIMITED');
    expect((await ask(minh)).status).toBe(200);
    const nobodys = await Promise.all(Array.from({ length: 7 }, () => ask(null)));
    expect(nobodys.filter((a) => a.status === 429)).toHaveLength(2);
  });

  it('to guess a password are slowed down for the account, too', async () => {
    const minh = await harness.people.signedIn();
    const guess = (i: number) =>
      harness.query(
        `mutation { signIn(email: "lan@firm.vn", password: "guess ${i}") { __typename } }`,
        {},
        { as: minh },
      );
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await guess(i));
    const limited = answers.filter((a) => a.errors?.[0].extensions?.code === 'RATE_LIMITED');
    expect(limited.length).toBeGreaterThanOrEqual(2);
  });
});
