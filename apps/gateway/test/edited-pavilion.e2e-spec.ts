import { ReservePavilion } from '@ketnoi/booth-allocation';
import { readTable, writeXlsx } from '@ketnoi/documents';
import { type BoothId, type CompanyId, type FairId, type GroupId, unwrap } from '@ketnoi/kernel';
import { withRole } from '@ketnoi/kernel/testing';
import { text, type TextKey } from '@ketnoi/messages';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

interface Difference {
  readonly changes: readonly object[];
  readonly conflicts: readonly object[];
  readonly problems: readonly object[];
  readonly seen: string;
}
type Edits = Readonly<Record<string, string>>;

/** The list of a pavilion goes out as Excel and comes back with the firms to whom its booths are given. */
describe('an edited list of a pavilion', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let groupId: GroupId;
  let organiser: SignedIn;
  let leader: SignedIn;
  let [hoaSen, hoaMai, other]: CompanyId[] = [];
  let [one, two, three]: BoothId[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Pavilionback');
    await fairs.openBooking(fairId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    leader = await harness.people.signedIn({ roles: [{ fairId, role: 'group-leader' }], language: 'vi' });
    groupId = (await fairs.group(fairId, leader.personId, 'Association (Fictional)')) as GroupId;
    [hoaSen, hoaMai, other] = [
      await fairs.company('Hoa Sen'),
      await fairs.company('Hoa Mai'),
      await fairs.company('Other'),
    ];
    await fairs.takePart(fairId, hoaSen, { groupId });
    await fairs.takePart(fairId, hoaMai, { groupId });
    await fairs.takePart(fairId, other);
    await harness.database.dataSource.query("UPDATE companies SET tax_code = '0100109106' WHERE id = ?", [hoaSen]);
    [one, two, three] = [await fairs.booth(fairId), await fairs.booth(fairId), await fairs.booth(fairId)];
    for (const [i, boothId] of [one, two, three].entries())
      await harness.database.dataSource.query('UPDATE booths SET number = ? WHERE id = ?', [`P-${i + 1}`, boothId]);
    const wish = { fairId, groupId, boothIds: [one, two, three], allotUntil: new Date('2100-01-01T00:00:00Z') };
    unwrap(
      await harness.app.get(ReservePavilion, { strict: false }).execute(withRole(fairId, 'organiser'), wish, 'reserve'),
    );
  });
  afterAll(() => harness.close());

  const download = (as: SignedIn): Promise<Response> =>
    fetch(`${harness.url}/exports/pavilion?fairId=${fairId}&groupId=${groupId}&format=xlsx&language=vi`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
  async function listed(): Promise<{ headings: readonly string[]; rows: string[][]; at: (key: TextKey) => number }> {
    const { headings, rows } = unwrap(await readTable(new Uint8Array(await (await download(leader)).arrayBuffer())));
    return {
      headings,
      rows: rows.map(({ cells }) => [...cells]),
      at: (key) => headings.indexOf(text('vi', key)),
    };
  }
  async function edited(firms: Edits): Promise<string> {
    const { headings, rows, at } = await listed();
    for (const row of rows) {
      const firm = (firms as Partial<Edits>)[row[at('columns.id')]];
      if (firm !== undefined) row[at('columns.invited-firm')] = firm;
    }
    const form = new FormData();
    form.set('file', new Blob([(await writeXlsx({ title: 'x', headings, rows })) as BlobPart]), 'list.xlsx');
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${leader.token}` };
    const response = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }
  async function ask<T>(document: string, variables: object): Promise<T> {
    const { data, errors } = await harness.query<{ answer: T }>(document, { ...variables }, { as: leader });
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const check = (uploadId: string): Promise<Difference> =>
    ask(
      `query ($input: EditedPavilionInput!) { answer: checkEditedPavilion(input: $input) { ... on ListDifference {
        seen changes { name column before after } conflicts { column before after } problems { column code message } } } }`,
      { input: { fairId, groupId, uploadId } },
    );
  const takeBack = (uploadId: string, seen: string, key: string): Promise<object> =>
    ask(
      `mutation ($input: ApprovedPavilionInput!, $key: IdempotencyKey!) {
        answer: takeBackPavilion(input: $input, idempotencyKey: $key) { __typename
          ... on TakenBackList { changed } ... on ExpectedError { code } } }`,
      { input: { fairId, groupId, uploadId, seen }, key },
    );
  async function firms(): Promise<Record<string, string>> {
    const { rows, at } = await listed();
    return Object.fromEntries(rows.map((row) => [row[at('columns.id')], row[at('columns.company')]]));
  }
  it('goes out to the leader and to organisers', async () => {
    const stranger = await harness.people.signedIn({ roles: [{ fairId, role: 'group-leader' }] });
    const statuses = [organiser, leader, stranger].map(async (who) => (await download(who)).status);
    expect(await Promise.all(statuses)).toEqual([200, 200, 404]);
    expect(await check(await edited({}))).toMatchObject({ changes: [], conflicts: [], problems: [] });
  });

  it('shows to whom it gives booths and for what, and gives them once that is approved, once', async () => {
    // A spreadsheet that took the tax code for a number dropped its zero; who has no code is named.
    const uploadId = await edited({ [one]: '100109106', [two]: 'Hoa Mai' });
    const { changes, problems, seen } = await check(uploadId);
    expect(problems).toEqual([]);
    const price = { column: 'price', before: '', after: '22.000.000 VND' };
    expect(changes).toEqual([
      { column: 'firm', before: '', after: 'Hoa Sen · 0100109106', name: 'P-1' },
      { ...price, name: 'P-1' },
      { column: 'firm', before: '', after: `Hoa Mai · ${hoaMai}`, name: 'P-2' },
      { ...price, name: 'P-2' },
    ]);
    expect(await firms()).toEqual({ [one]: '', [two]: '', [three]: '' });
    expect(await takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await takeBack(uploadId, seen, 'once')));
    expect(answer).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(sent.length).toBeLessThanOrEqual(60);
    expect(await takeBack(uploadId, seen, 'once')).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(await firms()).toEqual({ [one]: 'Hoa Sen', [two]: 'Hoa Mai', [three]: '' });
  });

  it('gives booths only to firms of the group, all or none', async () => {
    const uploadId = await edited({ [three]: 'Other', [two]: '' });
    const { problems, seen } = await check(uploadId);
    expect(problems).toMatchObject([{ column: 'firm', code: 'not-in-group' }]);
    expect(await takeBack(uploadId, seen, 'wrong')).toMatchObject({ __typename: 'UnusableFile' });
    expect(await firms()).toEqual({ [one]: 'Hoa Sen', [two]: 'Hoa Mai', [three]: '' });
  });

  it('takes one back, and gives another to another firm, in one go', async () => {
    const uploadId = await edited({ [one]: 'Hoa Mai', [two]: '' });
    const { changes, problems, seen } = await check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      { column: 'firm', before: 'Hoa Sen · 0100109106', after: `Hoa Mai · ${hoaMai}` },
      { column: 'price' },
      { column: 'firm', before: `Hoa Mai · ${hoaMai}`, after: '' },
    ]);
    expect(await takeBack(uploadId, seen, 'swap')).toMatchObject({ changed: 2 });
    expect(await firms()).toEqual({ [one]: 'Hoa Mai', [two]: '', [three]: '' });
  });

  it('names what was given meanwhile and leaves a firm what it has paid for', async () => {
    const uploadId = await edited({ [two]: 'Hoa Sen', [one]: '' });
    const before = await check(uploadId);
    const first = await edited({ [two]: 'Hoa Mai' });
    expect(await takeBack(first, (await check(first)).seen, 'first')).toMatchObject({ changed: 1 });
    const { conflicts } = await check(uploadId);
    expect(conflicts).toEqual([{ column: 'firm', before: `Hoa Mai · ${hoaMai}`, after: '0100109106' }]);
    expect(await takeBack(uploadId, before.seen, 'conflict')).toMatchObject({ code: 'changed-meanwhile' });
    await harness.database.dataSource.query('UPDATE bookings SET paid_amount = 1 WHERE fair_id = ? AND booth_id = ?', [
      fairId,
      one,
    ]);
    const paid = await edited({ [one]: '' });
    expect((await check(paid)).problems).toMatchObject([{ column: 'firm', code: 'money-came-in' }]);
    expect(await firms()).toEqual({ [one]: 'Hoa Mai', [two]: 'Hoa Mai', [three]: '' });
  });
});
