import type { FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import type { Row } from './edited-sheet.js';
import { type Harness, startHarness } from './harness.js';
import { type Exhibitor, ManyDecisions } from './many-decisions.js';

interface List {
  readonly kind: string;
  readonly by?: 'organiser' | 'officer';
  readonly named: string;
  /** What is written into each row of a fair with so many firms, by the rows' ids in their order. */
  readonly make: (many: ManyDecisions, fairId: FairId, firms: readonly Exhibitor[]) => Promise<[string, Row][]>;
  /** In the place of what is written into one row. */
  readonly wrong: Row;
  /** Whose rows are decided on, and what makes such a row bad after the list was looked at. */
  readonly table: string;
  readonly spoilt: string;
  /** What the second of two is told; rows that have left the list are named. */
  readonly second?: 'unusable-file';
  /** What so many rows leave behind, all of it. */
  readonly leaves: (count: number) => Readonly<Record<string, number>>;
}

const LISTS: readonly List[] = [
  {
    kind: 'transfers',
    named: 'Transfers',
    make: async (many, fairId, firms) =>
      (await many.transfers(fairId, firms)).map(({ id, reference }) => [
        id,
        { 'columns.pays': reference, 'columns.why': 'Đã gọi' },
      ]),
    wrong: { 'columns.pays': 'NOSUCH', 'columns.why': 'Đã gọi' },
    table: 'bank_transactions',
    spoilt: "state = 'dismissed', version = version + 1",
    leaves: (count) => ({
      paid: count * 5_000_000,
      received: count * 5_000_000,
      credited: count * 5_000_000,
      entries: count * 2,
      events: count * 2,
      mails: count,
    }),
  },
  {
    kind: 'payment-requests',
    named: 'PaymentRequests',
    make: async (many, fairId, firms) =>
      (await many.requests(fairId, firms)).map(({ id }) => [id, { 'columns.cancel-because': 'Sai số tiền' }]),
    wrong: { 'columns.cancel-because': 'x'.repeat(201) },
    table: 'payment_requests',
    spoilt: "state = 'paid', version = version + 1",
    leaves: (count) => ({ cancelled: count, entries: count, events: count }),
  },
  {
    kind: 'waitlist',
    named: 'Waitlist',
    make: async (many, fairId, firms) =>
      (await many.waiting(fairId, firms)).map((id) => [id, { 'columns.off-because': 'Đã có gian hàng' }]),
    wrong: { 'columns.off-because': 'x'.repeat(201) },
    table: 'waitlist_entries',
    spoilt: "state = 'offered'",
    second: 'unusable-file',
    leaves: (count) => ({ gone: count, entries: count, events: count }),
  },
  {
    kind: 'subsidies',
    named: 'Subsidies',
    by: 'officer',
    // The budget holds them all, and not one đồng more.
    make: async (many, fairId, firms) =>
      (await many.grants(fairId, firms, 5_000_000 * firms.length)).map((id) => [
        id,
        { 'columns.state': 'Đã duyệt', 'columns.decision': '12/QĐ' },
      ]),
    wrong: { 'columns.state': 'Đã duyệt' },
    table: 'subsidy_grants',
    spoilt: "state = 'refused', version = version + 1",
    leaves: (count) => ({
      reserved: count * 5_000_000,
      granted: count * 5_000_000,
      fromCity: count * 5_000_000,
      entries: count,
      events: count,
      mails: count,
    }),
  },
];

const SUMS: Readonly<Record<string, string>> = {
  paid: 'SUM(paid_amount) AS n FROM bookings',
  received: 'SUM(received) AS n FROM payment_request_lines',
  credited: 'SUM(amount) AS n FROM payment_credits',
  cancelled: "SUM(state = 'cancelled') AS n FROM payment_requests",
  reserved: 'SUM(reserved) AS n FROM subsidy_programmes',
  granted: 'SUM(granted) AS n FROM subsidy_firms',
  fromCity: "SUM(JSON_VALUE(quote, '$.cityShare')) AS n FROM bookings",
  gone: "SUM(state = 'left') AS n FROM waitlist_entries",
  entries: 'COUNT(*) AS n FROM audit_entries',
  events: 'COUNT(*) AS n FROM outbox_events',
  mails: 'COUNT(*) AS n FROM mails',
};

/** Lists by which offices decide come back whole in as many statements for many rows as for few, or not at all. */
describe.each(LISTS)(
  'an edited list of $kind',
  ({ kind, named, by = 'organiser', make, wrong, table, spoilt, second, leaves }) => {
    let harness: Harness;
    let many: ManyDecisions;
    beforeAll(async () => {
      harness = await startHarness();
      many = new ManyDecisions(harness);
    });
    afterAll(() => harness.close());

    async function opened(count: number) {
      const { fairId, [by]: office } = await many.fair();
      const rows = await make(many, fairId, await many.exhibitors(fairId, count));
      return { fairId, rows, list: new EditedFiles(harness, fairId, kind, named, office) };
    }
    /** What is not nothing. */
    async function left(fairId: FairId): Promise<Record<string, number>> {
      const counted = Object.entries(SUMS).map(async ([name, what]): Promise<[string, number]> => {
        const [row] = await harness.database.dataSource.query(`SELECT ${what} WHERE fair_id = ?`, [fairId]);
        return [name, Number(row.n)];
      });
      return Object.fromEntries((await Promise.all(counted)).filter(([, n]) => n !== 0));
    }
    const edited = (list: EditedFiles, rows: readonly [string, Row][]): Promise<string> =>
      list.edited(Object.fromEntries(rows));

    it('takes as many statements for sixty rows as for three, and does nothing twice', async () => {
      const sent: number[] = [];
      for (const count of [3, 60]) {
        const { fairId, rows, list } = await opened(count);
        const uploadId = await edited(list, rows);
        const { problems, seen } = await list.check(uploadId);
        expect(problems).toEqual([]);
        expect(await left(fairId)).toEqual({});
        let answer: object | undefined;
        const statements = await harness.statements(
          async () => void (answer = await list.takeBack(uploadId, seen, 'a')),
        );
        const done = { __typename: 'TakenBackList', changed: count };
        expect(answer).toEqual(done);
        expect(await left(fairId)).toEqual(leaves(count));
        sent.push(statements.length);
        expect(await list.takeBack(uploadId, seen, 'a')).toEqual(done);
        expect(await list.takeBack(uploadId, seen, 'b')).not.toMatchObject({ __typename: 'TakenBackList' });
        expect(await left(fairId)).toEqual(leaves(count));
      }
      expect(sent[1]).toBe(sent[0]);
      expect(sent[0]).toBeLessThan(40);
    });

    it('changes nothing for one row that cannot be', async () => {
      const { fairId, rows, list } = await opened(4);
      const bad = await edited(list, [...rows.slice(0, 3), [rows[3][0], wrong]]);
      const refused = await list.check(bad);
      expect(refused.problems).toHaveLength(1);
      expect(await list.takeBack(bad, refused.seen, 'bad')).toMatchObject({
        __typename: 'UnusableFile',
        problems: [{ row: expect.any(Number) }],
      });
      const uploadId = await edited(list, rows);
      const { problems, seen } = await list.check(uploadId);
      expect(problems).toEqual([]);
      const { dataSource } = harness.database;
      await dataSource.query(`UPDATE ${table} SET ${spoilt} WHERE fair_id = ? AND id = ?`, [fairId, rows[2][0]]);
      expect(await list.takeBack(uploadId, seen, 'late')).toHaveProperty('code');
      expect(await left(fairId)).toEqual({});
    });

    it('lets one of two that overlap be first, and the other say so', async () => {
      const { fairId, rows, list } = await opened(6);
      const files = [await edited(list, rows.slice(0, 4)), await edited(list, rows.slice(2))];
      const seen = await Promise.all(files.map(async (uploadId) => (await list.check(uploadId)).seen));
      const answers = await many.atOnce(table, fairId, rows[2][0], () =>
        files.map((uploadId, i) => list.takeBack(uploadId, seen[i], `race-${i}`)),
      );
      expect(answers.filter((answer) => 'changed' in answer)).toEqual([{ __typename: 'TakenBackList', changed: 4 }]);
      expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: second ?? 'changed-meanwhile' }]);
      expect(await left(fairId)).toEqual(leaves(4));
    });
  },
);
