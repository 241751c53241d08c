import type { FairId, PersonId } from '@ketnoi/kernel';
import { SIGN_IN_BY_LINK } from './accounts/documents.js';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

/** The list of links by which staff sign in goes out without their secrets and comes back with those to revoke. */
describe('an edited list of sign-in links', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let organiser: SignedIn;
  let list: EditedFiles;

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Linklist');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    list = new EditedFiles(harness, fairId, 'sign-in-links', 'Links', organiser);
  });
  afterAll(() => harness.close());

  interface Made {
    readonly linkId: string;
    readonly token: string;
  }
  const linkFor = async (personId: PersonId, as = organiser): Promise<Made> => {
    const document = `mutation ($fair: ID!, $person: ID!) { answer: makeSignInLink(fairId: $fair, personId: $person) {
      ... on MadeSignInLink { linkId url } } }`;
    const variables = { fair: fairId, person: personId };
    const { data } = await harness.query<{ answer: { linkId: string; url: string } }>(document, variables, { as });
    return { linkId: data.answer.linkId, token: data.answer.url.split('#')[1] };
  };
  const interpreter = (name: string): Promise<PersonId> =>
    harness.people.add({ name, roles: [{ fairId, role: 'interpreter' }] });
  const signIn = async (token: string): Promise<{ token?: string }> =>
    (await harness.query<{ signInByLink: { token?: string } }>(SIGN_IN_BY_LINK, { token })).data.signInByLink;
  const isIn = async (token: string): Promise<boolean> =>
    (await harness.query<{ me: object | null }>('{ me { person { id } } }', {}, { as: { token } })).data.me !== null;
  const revoked = async (...links: readonly Made[]): Promise<boolean[]> => {
    const rows: { id: string; revoked_at: Date | null }[] = await harness.database.dataSource.query(
      'SELECT id, revoked_at FROM sign_in_links WHERE fair_id = ?',
      [fairId],
    );
    return links.map(({ linkId }) => rows.find(({ id }) => id === linkId)?.revoked_at !== null);
  };
  const REVOKED = { 'columns.invitation-state': 'Đã thu hồi' } as const;

  it('revokes what it marks, ends what that opened, and lets organisers alone have it, without the secrets', async () => {
    const [lan, minh, hoa] = [
      await linkFor(await interpreter('Lan')),
      await linkFor(await interpreter('Minh')),
      await linkFor(await interpreter('Hoa')),
    ];
    const asInterpreter = await harness.people.signedIn({ roles: [{ fairId, role: 'interpreter' }] });
    expect((await list.download(asInterpreter)).status).toBe(404);
    const csv = await fetch(`${harness.url}/exports/sign-in-links?fairId=${fairId}`, {
      headers: { authorization: `Bearer ${organiser.token}` },
    });
    const text = await csv.text();
    expect([text.includes(lan.linkId), text.includes(lan.token)]).toEqual([true, false]);

    const uploadId = await list.edited({ [lan.linkId]: REVOKED, [minh.linkId]: REVOKED });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    const told = { column: 'state', before: 'Còn hiệu lực', after: 'Đã thu hồi' };
    expect(changes).toHaveLength(2);
    expect(changes).toEqual(
      expect.arrayContaining([
        { ...told, name: 'Lan' },
        { ...told, name: 'Minh' },
      ]),
    );
    // Used meanwhile: no reason to keep it.
    const { token: session } = await signIn(lan.token);
    expect(await isIn(session as string)).toBe(true);
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, 'once')));
    expect(answer).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(sent.length).toBeLessThanOrEqual(25);
    expect(await isIn(session as string)).toBe(false);
    expect(await signIn(minh.token)).toMatchObject({ __typename: 'LinkNotOpen' });
    expect(await revoked(lan, minh, hoa)).toEqual([true, true, false]);
    const written: object[] = await harness.database.dataSource.query(
      "SELECT subject_id FROM audit_entries WHERE fair_id = ? AND action = 'revoke-sign-in-link'",
      [fairId],
    );
    expect(written).toHaveLength(2);
    expect(await list.check(uploadId)).toMatchObject({ changes: [], problems: [] });
  });

  it('revokes none when one of them is not the office’s to revoke, or was revoked meanwhile', async () => {
    const elsewhere = await fairs.fair('Linkelsewhere');
    const company = await fairs.company('Linkfirm');
    await fairs.takePart(elsewhere, company);
    await fairs.takePart(fairId, company);
    await harness.database.dataSource.query(
      'UPDATE participations SET created_at = created_at - INTERVAL 1 DAY WHERE fair_id = ?',
      [elsewhere],
    );
    const member = await harness.people.signedIn({ companies: [company] });
    const theirs = await linkFor(await harness.people.add({ companies: [company] }), member);
    const [own, other] = [await linkFor(await interpreter('Mai')), await linkFor(await interpreter('Cúc'))];
    const kept = await list.edited({ [theirs.linkId]: REVOKED, [own.linkId]: REVOKED });
    const { problems, seen } = await list.check(kept);
    expect(problems).toMatchObject([{ column: 'state', code: 'link-not-yours' }]);
    expect(await list.takeBack(kept, seen, 'kept')).toMatchObject({ __typename: 'UnusableFile' });
    expect(
      (await list.check(await list.edited({ [own.linkId]: { 'columns.invitation-state': 'Hết hạn' } }))).problems,
    ).toMatchObject([{ column: 'state', code: 'link-only-revoked' }]);

    const both = await list.edited({ [own.linkId]: REVOKED, [other.linkId]: REVOKED });
    const { seen: early } = await list.check(both);
    await harness.query(
      'mutation ($id: ID!) { revokeSignInLink(linkId: $id) { __typename } }',
      { id: other.linkId },
      { as: organiser },
    );
    expect(await list.takeBack(both, early, 'late')).toMatchObject({ code: 'changed-meanwhile' });
    expect(await revoked(theirs, own, other)).toEqual([false, false, true]);
  });
});
