import { InvitePerson, RevokeInvitation } from '@ketnoi/accounts';
import { RegisterParticipation } from '@ketnoi/directory';
import { type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

interface Entry {
  readonly action: string;
  readonly actorName: string | null;
  readonly companyName: string | null;
  readonly subjectName: string | null;
  readonly detail: string | null;
}

describe('the audit log of a fair', () => {
  let harness: Harness;
  let fairId: FairId;
  let companyId: CompanyId;
  let [first, second]: SignedIn[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    const fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Ledger');
    companyId = await fairs.company('Hoa Sen');
    first = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
    second = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
    const actor = (who: SignedIn) => ({
      personId: who.personId,
      requestId: 'r',
      companyIds: [],
      fairRoles: [{ fairId, role: 'organiser' as const }],
      ledCompanies: [],
    });
    const use = harness.app;
    const place = { fairId, companyId, groupId: null, asSupplier: true, asBuyer: false, seats: 1, mostMeetings: null };
    unwrap(await use.get(RegisterParticipation, { strict: false }).execute(actor(first), place));
    const asked = { fairId, companyId: null, email: 'new@ledger.test', role: 'desk-staff', language: 'vi' } as const;
    const sent = unwrap(await use.get(InvitePerson, { strict: false }).execute(actor(first), asked, 'one'));
    unwrap(await use.get(RevokeInvitation, { strict: false }).execute(actor(second), sent.invitationId));
  });
  afterAll(() => harness.close());

  async function read(filter: object, page: object = {}): Promise<{ nodes: Entry[]; pageInfo: { endCursor: string } }> {
    const { data, errors } = await harness.query<{ auditLog: { nodes: Entry[]; pageInfo: { endCursor: string } } }>(
      `query ($fairId: ID!, $filter: AuditFilterInput, $first: Int! = 20, $after: String) {
        auditLog(fairId: $fairId, filter: $filter, first: $first, after: $after) {
          nodes { action actorName companyName subjectName detail } pageInfo { endCursor } } }`,
      { fairId, filter, ...page },
      { as: first },
    );
    expect(errors).toBeUndefined();
    return data.auditLog;
  }
  const actionsIn = ({ nodes }: { nodes: Entry[] }): string[] => nodes.map(({ action }) => action);

  it('says who did what, newest first, page by page', async () => {
    const all = await read({});
    expect(actionsIn(all)).toEqual(['revoke-invitation', 'invite-person', 'register-participation']);
    const newest = await read({}, { first: 2 });
    expect(actionsIn(newest)).toEqual(actionsIn(all).slice(0, 2));
    expect(actionsIn(await read({}, { first: 2, after: newest.pageInfo.endCursor }))).toEqual(actionsIn(all).slice(2));
    const [registered] = all.nodes.slice(-1);
    expect(registered).toMatchObject({ companyName: 'Hoa Sen', subjectName: 'Hoa Sen' });
    expect(registered.actorName).toEqual(expect.any(String));
    expect(JSON.parse(registered.detail ?? '')).toMatchObject({ companyId, asSupplier: true });
  });

  it('is read by kind of deed, by person and by company', async () => {
    expect(actionsIn(await read({ actions: ['invite-person', 'revoke-invitation'] }))).toHaveLength(2);
    expect(actionsIn(await read({ actorId: second.personId }))).toEqual(['revoke-invitation']);
    expect(actionsIn(await read({ companyId }))).toEqual(['register-participation']);
    expect(actionsIn(await read({ companyId, actorId: second.personId }))).toEqual([]);
    expect(actionsIn(await read({ actions: ['mời người'] }))).toEqual([]);
    const { data } = await harness.query<{ auditActions: string[] }>(
      'query ($fairId: ID!) { auditActions(fairId: $fairId) }',
      { fairId },
      { as: second },
    );
    expect(data.auditActions).toEqual(['invite-person', 'register-participation', 'revoke-invitation']);
  });

  it('goes out as a list, narrowed as it was looked at, and so do invitations', async () => {
    const get = (list: string, as: SignedIn) =>
      fetch(`${harness.url}/exports/${list}fairId=${fairId}`, { headers: { authorization: `Bearer ${as.token}` } });
    const linesOf = async (list: string): Promise<string[]> =>
      (await (await get(list, first)).text()).trim().split('\r\n').slice(1);
    expect(await linesOf('audit?')).toHaveLength(3);
    expect(await linesOf('audit?action=invite-person&')).toEqual([expect.stringContaining(',invite-person,')]);
    expect(await linesOf(`audit?actor=${second.personId}&`)).toEqual([expect.stringContaining('revoke-invitation')]);
    expect(await linesOf('invitations?')).toEqual([expect.stringMatching(/^new@ledger.test,,Desk staff,,vi,Revoked,/)]);
    const stranger = await harness.people.signedIn();
    for (const list of ['audit?', 'invitations?']) expect((await get(list, stranger)).status).toBe(404);
    const word = encodeURIComponent('ấ');
    expect(await linesOf(`audit?action=${word}&`)).toEqual([]);
    for (const list of [`audit?actor=${word}&`, `audit?company=${word}&`, `agenda?companyId=${word}&`])
      expect([list, (await get(list, first)).status]).toEqual([list, 404]);
  });
});
