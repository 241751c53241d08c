import type { BoothId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';

/** The list of booths goes out as Excel, is edited, and comes back. */
describe('an edited list of booths', () => {
  let harness: Harness;
  let fairId: FairId;
  let list: EditedFiles;
  let member: SignedIn;

  beforeAll(async () => {
    harness = await startHarness();
    const fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Boothday');
    const companyId = await fairs.company('Hoa Sen');
    await fairs.takePart(fairId, companyId);
    const organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    list = new EditedFiles(harness, fairId, 'booths', 'Booths', organiser);
    member = await harness.people.signedIn({ companies: [companyId] });
    await list.ask(
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

  const standing = (): Promise<{ id: BoothId; number: string; price: string | number }[]> =>
    harness.database.dataSource.query(
      'SELECT id, number, price_amount AS price FROM booths WHERE fair_id = ? ORDER BY id',
      [fairId],
    );
  const numbers = async (): Promise<Map<string, string>> =>
    new Map((await standing()).map(({ id, number }) => [id, number]));
  const count = async (sql: string): Promise<number> => {
    const [row]: { n: number | string }[] = await harness.database.dataSource.query(
      `SELECT COUNT(*) AS n FROM ${sql}`,
      [fairId],
    );
    return Number(row.n);
  };

  it('goes out to organisers alone, with the firm and the state of each booth in words', async () => {
    expect((await list.download(member)).status).toBe(404);
    const sheet = await list.sheet();
    expect(sheet.rows).toHaveLength(6);
    const booked = (await standing())[2];
    expect(sheet.rowOf(booked.id)).toEqual(
      expect.arrayContaining([booked.number, 'Hall 1', '20000000', 'VND', 'Hoa Sen', 'Đã đặt']),
    );
  });

  it('an untouched file changes nothing', async () => {
    expect(await list.check(await list.upload(await list.sheet()))).toMatchObject({
      changes: [],
      conflicts: [],
      problems: [],
    });
  });

  it('swaps two numbers, changes what is written on booths, and leaves what a firm has agreed to', async () => {
    const sheet = await list.sheet();
    const [one, other, booked] = await standing();
    sheet.write(one.id, { 'columns.booth': other.number });
    sheet.write(other.id, { 'columns.booth': one.number });
    sheet.write(one.id, { 'columns.zone': '' });
    sheet.write(other.id, { 'columns.kind': 'raw' });
    sheet.write(booked.id, { 'columns.list-price': '25.000.000' });
    sheet.write(booked.id, { 'columns.power': '3,5 kW' });
    sheet.write(booked.id, { 'columns.open-sides': '4' });
    const uploadId = await list.upload(sheet);
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual(
      expect.arrayContaining([
        { name: `${one.number} · Hall 1`, column: 'number', before: one.number, after: other.number },
        { name: `${booked.number} · Hall 1`, column: 'price', before: '20000000', after: '25.000.000' },
      ]),
    );
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const agreed = 'bookings WHERE fair_id = ? AND price_amount = 23760000';
    const [told, kept] = [await count("outbox_events WHERE fair_id = ? AND type = 'plan-drawn'"), await count(agreed)];
    const done = { __typename: 'TakenBackList', changed: 3 };
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
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
    const sheet = await list.sheet();
    const booths = await standing();
    const [first, , , fourth] = booths;
    const change = (boothId: string, input: object): Promise<object> =>
      list.ask(
        `mutation ($input: ChangeBoothInput!, $key: IdempotencyKey!) {
          answer: changeBooth(input: $input, idempotencyKey: $key) { __typename } }`,
        { input: { fairId, boothId, ...input }, key: `colleague-${boothId}` },
      );
    sheet.write(fourth.id, { 'columns.open-sides': '0' });
    const before = await list.upload(sheet);
    const { seen } = await list.check(before);
    expect(await change(first.id, { number: 'Z-1' })).toEqual({ __typename: 'ChangedBooth' });
    expect(await change(fourth.id, { openSides: 3 })).toEqual({ __typename: 'ChangedBooth' });
    expect(await list.check(before)).toMatchObject({
      changes: [],
      conflicts: [{ column: 'openSides', before: '3', after: '0' }],
    });
    expect(await list.takeBack(before, seen, 'stale')).toMatchObject({ code: 'changed-meanwhile' });
    sheet.write(fourth.id, { 'columns.open-sides': '3' });
    sheet.write(fourth.id, { 'columns.list-price': '21000000' });
    const mended = await list.upload(sheet);
    const again = await list.check(mended);
    expect(again).toMatchObject({ conflicts: [], problems: [], changes: [{ column: 'price' }] });
    expect(await list.takeBack(mended, again.seen, 'mended')).toMatchObject({ changed: 1 });
    expect((await numbers()).get(first.id)).toBe('Z-1');
  });

  it('names row and column of what cannot be, and then changes nothing at all', async () => {
    const sheet = await list.sheet();
    const [one, other, booked, free, fifth, sixth] = await standing();
    const rowOf = (id: string): number => sheet.rows.indexOf(sheet.rowOf(id)) + 2;
    sheet.write(one.id, { 'columns.booth': fifth.number });
    sheet.write(other.id, { 'columns.area': '100' });
    sheet.write(booked.id, { 'columns.kind': 'raw' });
    sheet.write(free.id, { 'columns.zone': 'Nowhere' });
    sheet.write(sixth.id, { 'columns.power': '3' });
    sheet.write(fifth.id, { 'columns.list-price': '21000000' });
    const uploadId = await list.upload(sheet);
    const { problems, seen } = await list.check(uploadId);
    expect(problems).toHaveLength(5);
    expect(problems).toEqual(
      expect.arrayContaining(
        [
          { row: rowOf(one.id), column: 'number', code: 'number-exists' },
          { row: rowOf(other.id), column: 'area', code: 'not-taken-back' },
          { row: rowOf(booked.id), column: 'kind', code: 'booth-claimed' },
          { row: rowOf(free.id), column: 'zone', code: 'unknown-zone' },
          { row: rowOf(sixth.id), column: 'power', code: 'power-unusable' },
        ].map((problem) => expect.objectContaining(problem) as object),
      ),
    );
    const before = await standing();
    expect(await list.takeBack(uploadId, seen, 'wrong')).toMatchObject({ code: 'unusable-file' });
    expect(await standing()).toEqual(before);
  });

  it('costs as many statements for two booths as for all', async () => {
    const cost = async (booths: number, price: string): Promise<number> => {
      const sheet = await list.sheet();
      for (const id of sheet.cells('columns.id').slice(0, booths)) sheet.write(id, { 'columns.list-price': price });
      const uploadId = await list.upload(sheet);
      const { seen } = await list.check(uploadId);
      const sent = await harness.statements(async () => {
        expect(await list.takeBack(uploadId, seen, price)).toMatchObject({ changed: booths });
      });
      return sent.length;
    };
    const few = await cost(2, '30000001');
    expect(await cost(6, '30000002')).toBe(few);
    expect(few).toBeLessThanOrEqual(25);
  });

  it('costs as many statements to reshape sixty booths as three, each with a hold that ran out on it', async () => {
    const { dataSource } = harness.database;
    const fairs = new Fairs(dataSource);
    const sent: number[] = [];
    for (const booths of [3, 60]) {
      const at = await fairs.fair(`Reshaped ${booths}`);
      const organiser = await harness.people.signedIn({ roles: [{ fairId: at, role: 'organiser' }], language: 'vi' });
      const files = new EditedFiles(harness, at, 'booths', 'Booths', organiser);
      await files.ask(
        `mutation ($input: LayOutHallInput!) { answer: layOutHall(input: $input, idempotencyKey: "hall") { __typename } }`,
        {
          input: {
            ...{ fairId: at, name: 'Hall 1', booths, numberPrefix: 'A-', zones: [{ name: 'Metal', share: 100 }] },
            price: { amount: 20_000_000, currency: 'VND' },
          },
        },
      );
      const sheet = await files.sheet();
      const ids = sheet.cells('columns.id');
      expect(ids).toHaveLength(booths);
      for (const id of ids) {
        const companyId = await fairs.company(`Holder ${id}`);
        await fairs.takePart(at, companyId);
        await new Payables(dataSource).booking(at, companyId, id as BoothId);
        sheet.write(id, { 'columns.kind': 'raw' });
      }
      await dataSource.query(
        "UPDATE bookings SET state = 'held', nth = 1, held_until = UTC_TIMESTAMP(3) - INTERVAL 1 HOUR WHERE fair_id = ?",
        [at],
      );
      const uploadId = await files.upload(sheet);
      const { problems, seen } = await files.check(uploadId);
      expect(problems).toEqual([]);
      let answer: object | undefined;
      const statements = await harness.statements(
        async () => void (answer = await files.takeBack(uploadId, seen, 'all')),
      );
      expect(answer).toEqual({ __typename: 'TakenBackList', changed: booths });
      sent.push(statements.length);
      const states: { state: string; cause: string; n: string }[] = await dataSource.query(
        `SELECT state, end_cause AS cause, COUNT(*) AS n FROM bookings WHERE fair_id = ? AND live_booth_id IS NULL
         GROUP BY state, end_cause ORDER BY state`,
        [at],
      );
      expect(states.map(({ state, cause, n }) => [state, cause, Number(n)])).toEqual([
        ['expired', 'hold-ran-out', booths],
        ['released', 'redrawn', booths],
      ]);
      const [told] = await dataSource.query(
        `SELECT COUNT(*) AS expired, (SELECT COUNT(*) FROM booths WHERE fair_id = ? AND kind = 'raw') AS reshaped,
                (SELECT COUNT(*) FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL) AS standing
         FROM outbox_events WHERE fair_id = ? AND type = 'hold-expired'`,
        [at, at, at],
      );
      expect(Object.values(told as object).map(Number)).toEqual([booths, booths, 0]);
    }
    expect(sent[1]).toBe(sent[0]);
    expect(sent[0]).toBeLessThan(40);
  });
});
