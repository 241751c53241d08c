import { readTable, writeXlsx } from '@ketnoi/documents';
import { type BoothId, type FairId, unwrap } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';

interface Difference {
  readonly changes: readonly object[];
  readonly conflicts: readonly object[];
  readonly problems: readonly object[];
  readonly seen: string;
}

const NUMBER = 'Gian hàng';

/** The list of booths goes out as Excel, is edited, and comes back. */
describe('an edited list of booths', () => {
  let harness: Harness;
  let fairId: FairId;
  let organiser: SignedIn;
  let member: SignedIn;
  let headings: readonly string[];

  beforeAll(async () => {
    harness = await startHarness();
    const fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Boothday');
    const companyId = await fairs.company('Hoa Sen');
    await fairs.takePart(fairId, companyId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    member = await harness.people.signedIn({ companies: [companyId] });
    await ask(
      `mutation ($input: LayOutHallInput!) { answer: layOutHall(input: $input, idempotencyKey: "hall") { __typename } }`,
      {
        input: {
          ...{ fairId, name: 'Hall 1', booths: 6, numberPrefix: 'A-' },
          zones: [
            { name: 'Metal', share: 50 },
            { name: 'Plastics', share: 50 },
          ],
          price: { amount: 20_000_000, currency: 'VND' },
        },
      },
    );
    const booth = (await standing())[2];
    await new Payables(harness.database.dataSource).booking(fairId, companyId, booth.id);
  });
  afterAll(() => harness.close());

  async function ask<T>(document: string, variables: object, as = organiser): Promise<T> {
    const { data, errors } = await harness.query<{ answer: T }>(document, { ...variables }, { as });
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const file = (as: SignedIn): Promise<Response> =>
    fetch(`${harness.url}/exports/booths?fairId=${fairId}&format=xlsx`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
  /** By the booth's number, which is the first cell. */
  async function exported(): Promise<string[][]> {
    const table = unwrap(await readTable(new Uint8Array(await (await file(organiser)).arrayBuffer())));
    ({ headings } = table);
    return table.rows.map(({ cells }) => [...cells]);
  }
  function write(row: string[], heading: string, cell: string): void {
    expect(headings).toContain(heading);
    row[headings.indexOf(heading)] = cell;
  }
  async function upload(rows: string[][]): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([(await writeXlsx({ title: 'x', headings, rows })) as BlobPart]), 'list.xlsx');
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${organiser.token}` };
    const response = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }
  const check = (uploadId: string): Promise<Difference> =>
    ask(
      `query ($input: EditedListInput!) { answer: checkEditedBooths(input: $input) { ... on ListDifference {
        seen changes { name column before after } conflicts { column before after } problems { row column code } } } }`,
      { input: { fairId, uploadId } },
    );
  const takeBack = (uploadId: string, seen: string, key: string): Promise<object> =>
    ask(
      `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
        answer: takeBackBooths(input: $input, idempotencyKey: $key) { __typename
          ... on TakenBackList { changed } ... on ExpectedError { code } } }`,
      { input: { fairId, uploadId, seen }, key },
    );
  const standing = (): Promise<{ id: BoothId; number: string; price: string | number }[]> =>
    harness.database.dataSource.query(
      'SELECT id, number, price_amount AS price FROM booths WHERE fair_id = ? ORDER BY id',
      [fairId],
    );
  const numbers = async (): Promise<Map<string, string>> =>
    new Map((await standing()).map(({ id, number }) => [id, number]));
  const idOf = (row: string[]): string => row[headings.indexOf('Mã (giữ nguyên)')];
  const ofBooth = (rows: string[][], id: string): string[] => {
    const row = rows.find((cells) => idOf(cells) === id);
    if (!row) throw new Error(`no row of ${id}`);
    return row;
  };
  const count = async (sql: string): Promise<number> => {
    const [row]: { n: number | string }[] = await harness.database.dataSource.query(
      `SELECT COUNT(*) AS n FROM ${sql}`,
      [fairId],
    );
    return Number(row.n);
  };

  it('goes out to organisers alone, with the firm and the state of each booth in words', async () => {
    expect((await file(member)).status).toBe(404);
    const rows = await exported();
    expect(rows).toHaveLength(6);
    const booked = (await standing())[2];
    expect(ofBooth(rows, booked.id)).toEqual(
      expect.arrayContaining([booked.number, 'Hall 1', '20000000', 'VND', 'Hoa Sen', 'Đã đặt']),
    );
  });

  it('an untouched file changes nothing', async () => {
    expect(await check(await upload(await exported()))).toMatchObject({ changes: [], conflicts: [], problems: [] });
  });

  it('swaps two numbers, changes what is written on booths, and leaves what a firm has agreed to', async () => {
    const rows = await exported();
    const [one, other, booked] = await standing();
    write(ofBooth(rows, one.id), NUMBER, other.number);
    write(ofBooth(rows, other.id), NUMBER, one.number);
    write(ofBooth(rows, one.id), 'Khu', '');
    write(ofBooth(rows, other.id), 'Loại', 'raw');
    write(ofBooth(rows, booked.id), 'Giá niêm yết', '25.000.000');
    write(ofBooth(rows, booked.id), 'Công suất điện', '3,5 kW');
    write(ofBooth(rows, booked.id), 'Số mặt mở', '4');
    const uploadId = await upload(rows);
    const { changes, problems, seen } = await check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual(
      expect.arrayContaining([
        { name: `${one.number} · Hall 1`, column: 'number', before: one.number, after: other.number },
        { name: `${booked.number} · Hall 1`, column: 'price', before: '20000000', after: '25.000.000' },
      ]),
    );
    expect(await takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const agreed = 'bookings WHERE fair_id = ? AND price_amount = 23760000';
    const [told, kept] = [await count("outbox_events WHERE fair_id = ? AND type = 'plan-drawn'"), await count(agreed)];
    const done = { __typename: 'TakenBackList', changed: 3 };
    expect(await takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await takeBack(uploadId, seen, 'once')).toEqual(done);
    const now = await numbers();
    expect([now.get(one.id), now.get(other.id)]).toEqual([other.number, one.number]);
    const written = await harness.database.dataSource.query(
      `SELECT id, zone_id AS zone, kind, open_sides AS sides, power_w AS watts, price_amount + 0 AS price FROM booths
       WHERE fair_id = ? AND id IN (?) ORDER BY id`,
      [fairId, [one.id, other.id, booked.id]],
    );
    expect(written[0]).toMatchObject({ zone: null, kind: 'shell' });
    expect(written[1]).toMatchObject({ kind: 'raw' });
    expect(written[2]).toMatchObject({ sides: 4, watts: 3500 });
    expect(Number(written[2].price)).toBe(25_000_000);
    expect(await count(agreed)).toBe(kept);
    // Nobody is kept off the booth whose kind was changed, and plans on screens are told, once.
    expect(await count('bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL')).toBe(1);
    expect(await count("outbox_events WHERE fair_id = ? AND type = 'plan-drawn'")).toBe(told + 1);
    expect(await count("audit_entries WHERE fair_id = ? AND action = 'take-back-booths'")).toBe(3);
  });

  it('neither undoes nor overwrites unseen what a colleague changed since the list went out', async () => {
    const rows = await exported();
    const booths = await standing();
    const [first, , , fourth] = booths;
    const change = (boothId: string, input: object): Promise<object> =>
      ask(
        `mutation ($input: ChangeBoothInput!, $key: IdempotencyKey!) {
          answer: changeBooth(input: $input, idempotencyKey: $key) { __typename } }`,
        { input: { fairId, boothId, ...input }, key: `colleague-${boothId}` },
      );
    write(ofBooth(rows, fourth.id), 'Số mặt mở', '0');
    const before = await upload(rows);
    const { seen } = await check(before);
    expect(await change(first.id, { number: 'Z-1' })).toEqual({ __typename: 'ChangedBooth' });
    expect(await change(fourth.id, { openSides: 3 })).toEqual({ __typename: 'ChangedBooth' });
    expect(await check(before)).toMatchObject({
      changes: [],
      conflicts: [{ column: 'openSides', before: '3', after: '0' }],
    });
    expect(await takeBack(before, seen, 'stale')).toMatchObject({ code: 'changed-meanwhile' });
    write(ofBooth(rows, fourth.id), 'Số mặt mở', '3');
    write(ofBooth(rows, fourth.id), 'Giá niêm yết', '21000000');
    const mended = await upload(rows);
    const again = await check(mended);
    expect(again).toMatchObject({ conflicts: [], problems: [], changes: [{ column: 'price' }] });
    expect(await takeBack(mended, again.seen, 'mended')).toMatchObject({ changed: 1 });
    expect((await numbers()).get(first.id)).toBe('Z-1');
  });

  it('names row and column of what cannot be, and then changes nothing at all', async () => {
    const rows = await exported();
    const [one, other, booked, free, fifth, sixth] = await standing();
    const rowOf = (id: string): number => rows.indexOf(ofBooth(rows, id)) + 2;
    write(ofBooth(rows, one.id), NUMBER, fifth.number);
    write(ofBooth(rows, other.id), 'Diện tích (m²)', '100');
    write(ofBooth(rows, booked.id), 'Loại', 'raw');
    write(ofBooth(rows, free.id), 'Khu', 'Nowhere');
    write(ofBooth(rows, sixth.id), 'Công suất điện', '3');
    write(ofBooth(rows, fifth.id), 'Giá niêm yết', '21000000');
    const uploadId = await upload(rows);
    const { problems, seen } = await check(uploadId);
    expect(problems).toHaveLength(5);
    expect(problems).toEqual(
      expect.arrayContaining([
        { row: rowOf(one.id), column: 'number', code: 'number-exists' },
        { row: rowOf(other.id), column: 'area', code: 'not-taken-back' },
        { row: rowOf(booked.id), column: 'kind', code: 'booth-claimed' },
        { row: rowOf(free.id), column: 'zone', code: 'unknown-zone' },
        { row: rowOf(sixth.id), column: 'power', code: 'power-unusable' },
      ]),
    );
    const before = await standing();
    expect(await takeBack(uploadId, seen, 'wrong')).toMatchObject({ code: 'unusable-file' });
    expect(await standing()).toEqual(before);
  });

  it('costs as many statements for two booths as for all', async () => {
    const cost = async (booths: number, price: string): Promise<number> => {
      const rows = await exported();
      for (const row of rows.slice(0, booths)) write(row, 'Giá niêm yết', price);
      const uploadId = await upload(rows);
      const { seen } = await check(uploadId);
      const sent = await harness.statements(async () => {
        expect(await takeBack(uploadId, seen, price)).toMatchObject({ changed: booths });
      });
      return sent.length;
    };
    const few = await cost(2, '30000001');
    expect(await cost(6, '30000002')).toBe(few);
    expect(few).toBeLessThanOrEqual(25);
  });
});
