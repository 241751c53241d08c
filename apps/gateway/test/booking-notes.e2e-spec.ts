import { readTable, writeXlsx } from '@ketnoi/documents';
import { type BookingId, type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';

interface Difference {
  readonly changes: readonly object[];
  readonly problems: readonly object[];
  readonly seen: string;
}

/** Notes of the office on bookings: one by one, and by the list of bookings that goes out and comes back. */
describe('notes on bookings', () => {
  let harness: Harness;
  let fairId: FairId;
  let companyId: CompanyId;
  let [first, second]: BookingId[] = [];
  let organiser: SignedIn;
  let member: SignedIn;

  beforeAll(async () => {
    harness = await startHarness();
    const fairs = new Fairs(harness.database.dataSource);
    const payables = new Payables(harness.database.dataSource);
    fairId = await fairs.fair('Noteworthy');
    companyId = await fairs.company('=Hoa Sen');
    await fairs.takePart(fairId, companyId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    member = await harness.people.signedIn({ companies: [companyId] });
    first = await payables.booking(fairId, companyId, await fairs.booth(fairId));
    second = await payables.booking(fairId, companyId, await fairs.booth(fairId));
  });
  afterAll(() => harness.close());

  async function ask<T>(document: string, variables: object, as = organiser): Promise<T> {
    const { data, errors } = await harness.query<{ answer: T }>(document, { fairId, ...variables }, { as });
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const note = (bookingId: string, text: string | null): Promise<object> =>
    ask(
      `mutation ($fairId: ID!, $bookingId: ID!, $text: String) {
        answer: noteBooking(fairId: $fairId, bookingId: $bookingId, note: $text) { __typename
          ... on BookingNote { note } ... on InvalidInput { problems { path code } } } }`,
      { bookingId, text },
    );
  const notes = (as = organiser): Promise<object[] | null> =>
    ask('query ($fairId: ID!) { answer: bookingNotes(fairId: $fairId) { bookingId note } }', {}, as);
  const exported = async (path: string, as: SignedIn) => {
    const answer = await fetch(`${harness.url}/exports/bookings?fairId=${fairId}&format=xlsx${path}`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
    return unwrap(await readTable(new Uint8Array(await answer.arrayBuffer())));
  };
  async function upload(headings: readonly string[], rows: string[][]): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([(await writeXlsx({ title: 'x', headings, rows })) as BlobPart]), 'list.xlsx');
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${organiser.token}` };
    const response = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }

  it('are the office’s own', async () => {
    expect(await note(first, ' Pays late ')).toEqual({ __typename: 'BookingNote', note: 'Pays late' });
    expect(await notes()).toEqual([{ bookingId: first, note: 'Pays late' }]);
    expect(await notes(member)).toBeNull();
    const own = await exported(`&companyId=${companyId}`, member);
    expect(own.headings).not.toContain('Ghi chú nội bộ');
    expect(await note(second, 'x'.repeat(501))).toMatchObject({ problems: [{ path: ['note'], code: 'too-long' }] });
    expect(await note(second, '  ')).toEqual({ __typename: 'BookingNote', note: null });
  });

  it('come back with the list, beside columns that are only to be read', async () => {
    const { headings, rows } = await exported('', organiser);
    const at = (heading: string): number => headings.indexOf(heading);
    const byId = (id: string): string[] => [
      ...(rows.find(({ cells }) => cells[at('Mã (giữ nguyên)')] === id)?.cells ?? []),
    ];
    const [one, other] = [byId(first), byId(second)];
    expect(one[at('Ghi chú nội bộ')]).toBe('Pays late');
    one[at('Ghi chú nội bộ')] = '';
    other[at('Ghi chú nội bộ')] = 'Wants a corner';
    const check = (uploadId: string): Promise<Difference> =>
      ask(
        `query ($input: EditedListInput!) { answer: checkEditedBookings(input: $input) { ... on ListDifference {
          seen changes { column before after } problems { row column code } } } }`,
        { fairId: undefined, input: { fairId, uploadId } },
      );
    const uploadId = await upload(headings, [one, other]);
    const { changes, problems, seen } = await check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      { column: 'note', before: 'Pays late', after: '' },
      { column: 'note', before: '', after: 'Wants a corner' },
    ]);
    let done: object | undefined;
    const sent = await harness.statements(async () => {
      done = await ask(
        `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
        answer: takeBackBookings(input: $input, idempotencyKey: $key) { __typename ... on TakenBackList { changed } } }`,
        { fairId: undefined, input: { fairId, uploadId, seen }, key: 'once' },
      );
    });
    expect(sent.filter((statement) => statement.startsWith('INSERT INTO audit_entries'))).toHaveLength(1);
    expect(done).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(await notes()).toEqual([{ bookingId: second, note: 'Wants a corner' }]);
    other[at('Giá')] = '1';
    expect((await check(await upload(headings, [other]))).problems).toEqual([
      { row: 2, column: 'price', code: 'not-taken-back' },
    ]);
  });
});
