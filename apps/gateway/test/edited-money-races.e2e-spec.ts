import type { FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import type { Row } from './edited-sheet.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { ManyDecisions } from './many-decisions.js';
import { newId } from './people.js';
import { Payables } from './payables.js';

/** Edited lists that share no row, and yet one request for payment or one budget. */
describe('money that two edited lists share', () => {
  let harness: Harness;
  let many: ManyDecisions;
  beforeAll(async () => {
    harness = await startHarness();
    many = new ManyDecisions(harness);
  });
  afterAll(() => harness.close());

  /** Both lists, looked at and ready to be taken back. */
  async function ready(list: EditedFiles, edits: readonly Readonly<Record<string, Row>>[]) {
    const begin: (() => Promise<object>)[] = [];
    for (const [i, cells] of edits.entries()) {
      const uploadId = await list.edited(cells);
      const { problems, seen } = await list.check(uploadId);
      expect(problems).toEqual([]);
      begin.push(() => list.takeBack(uploadId, seen, `key-${i}`));
    }
    return () => begin.map((takeBack) => takeBack());
  }
  const sumOf = async (what: string, fairId: FairId): Promise<number> => {
    const [{ sum }] = await harness.database.dataSource.query(`SELECT ${what} WHERE fair_id = ?`, [fairId]);
    return Number(sum);
  };
  const lists = (kind: string, named: string, fairId: FairId, by: SignedIn): EditedFiles =>
    new EditedFiles(harness, fairId, kind, named, by);

  it('books one transfer after the other for the request that several pay, from one list and from two', async () => {
    const { fairId, organiser } = await many.fair();
    const [request] = await many.requests(fairId, await many.exhibitors(fairId, 1));
    const payables = new Payables(harness.database.dataSource);
    const ids = [await payables.doubtful(fairId), await payables.doubtful(fairId), await payables.doubtful(fairId)];
    const pays = { 'columns.pays': request.reference, 'columns.why': 'Trả góp' };
    const list = lists('transfers', 'Transfers', fairId, organiser);
    const begin = await ready(list, [{ [ids[0]]: pays, [ids[1]]: pays }, { [ids[2]]: pays }]);
    const answers = await many.atOnce('payment_requests', fairId, request.id, begin);
    expect(answers).toEqual([2, 1].map((changed) => ({ __typename: 'TakenBackList', changed })));
    // Of three times 5,000,000 the deposit is paid, and the rest is noted as too much.
    expect(await sumOf('SUM(received) AS sum FROM payment_request_lines', fairId)).toBe(11_880_000);
    expect(await sumOf('SUM(amount) AS sum FROM payment_credits', fairId)).toBe(11_880_000);
    expect(await sumOf('SUM(paid_amount) AS sum FROM bookings', fairId)).toBe(11_880_000);
    expect(await sumOf('SUM(excess) AS sum FROM bank_transactions', fairId)).toBe(3_120_000);
  });

  it('never overdraws a budget, and names the row for which it no longer lasts', async () => {
    const { fairId, officer } = await many.fair();
    const programmeId = newId();
    // Three of four at 5,000,000 each; each list by itself would do.
    const ids = await many.grants(fairId, await many.exhibitors(fairId, 4), 15_000_000, programmeId);
    const approve = { 'columns.state': 'Đã duyệt', 'columns.decision': '12/QĐ' };
    const list = lists('subsidies', 'Subsidies', fairId, officer);
    const begin = await ready(list, [
      { [ids[0]]: approve, [ids[1]]: approve },
      { [ids[2]]: approve, [ids[3]]: approve },
    ]);
    const answers = await many.atOnce('subsidy_programmes', fairId, programmeId, begin);
    expect(answers.filter((answer) => 'changed' in answer)).toEqual([{ __typename: 'TakenBackList', changed: 2 }]);
    expect(answers.filter((answer) => 'problems' in answer)).toMatchObject([
      {
        __typename: 'UnusableFile',
        problems: [{ row: expect.any(Number), column: 'state', code: 'budget-exhausted' }],
      },
    ]);
    expect(await sumOf('SUM(reserved) AS sum FROM subsidy_programmes', fairId)).toBe(10_000_000);
    expect(await sumOf('SUM(reserved) AS sum FROM subsidy_grants', fairId)).toBe(10_000_000);
  });
});
