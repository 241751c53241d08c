import type { CompanyId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import type { EditedSheet } from './edited-sheet.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Programme } from './programme.js';

/** The list of a round's proposals goes out as Excel, is decided on beside it, and comes back. */
describe('an edited list of proposals', () => {
  let harness: Harness;
  let programme: Programme;
  let fairId: FairId;
  let roundId: string;
  let organiser: SignedIn;
  let member: SignedIn;
  let list: EditedFiles;
  let buyerId: CompanyId;
  /** By the order of their scores. */
  let proposals: string[];

  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    const fairs = new Fairs(dataSource);
    programme = new Programme(dataSource);
    fairId = await fairs.fair('Proposalday');
    buyerId = await fairs.company('Sakura');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    member = await harness.people.signedIn({ companies: [buyerId] });
    roundId = await programme.round(fairId);
    list = files(roundId);
    proposals = [];
    for (const [i, name] of ['Hoa Sen', 'Hoa Mai', 'Hoa Lan'].entries()) {
      const supplierId = await fairs.company(name);
      proposals.push(await programme.proposal(fairId, roundId, buyerId, supplierId, i + 1));
    }
  });
  afterAll(() => harness.close());

  const files = (round: string): EditedFiles =>
    new EditedFiles(harness, fairId, 'proposals', 'Proposals', organiser, { roundId: round });
  const decide = (sheet: EditedSheet, id: string, decision: string): void =>
    sheet.write(id, { 'columns.proposal-decision': decision });
  async function states(): Promise<string[]> {
    const rows: { state: string }[] = await harness.database.dataSource.query(
      'SELECT state FROM proposals WHERE fair_id = ? AND round_id = ? ORDER BY position',
      [fairId, roundId],
    );
    return rows.map(({ state }) => state);
  }
  const setState = (id: string, state: string): Promise<unknown> =>
    harness.database.dataSource.query('UPDATE proposals SET state = ? WHERE fair_id = ? AND id = ?', [
      state,
      fairId,
      id,
    ]);

  it('goes out to those who run the fair alone, best first, with reasons in their language', async () => {
    expect((await list.download(member)).status).toBe(404);
    expect((await files('x').download()).status).toBe(404);
    expect((await files(buyerId).download()).status).toBe(404);
    const sheet = await list.sheet();
    expect(sheet.cells('columns.proposal-position')).toEqual(['1', '2', '3']);
    expect(sheet.cells('columns.meeting-buyer')).toEqual(['Sakura', 'Sakura', 'Sakura']);
    expect(sheet.cells('columns.supplier')).toEqual(['Hoa Sen', 'Hoa Mai', 'Hoa Lan']);
    expect(sheet.cells('columns.score')).toEqual(['79.5', '78.5', '77.5']);
    expect(sheet.cells('columns.proposal-decision')).toEqual(['Giữ', 'Giữ', 'Giữ']);
    expect(sheet.cells('columns.reasons')[0]).toContain('400');
  });

  it('shows what would be dropped, drops it once it is approved, and does so once', async () => {
    const sheet = await list.sheet();
    decide(sheet, proposals[1], 'bỏ');
    const uploadId = await list.upload(sheet);
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual([{ name: 'Sakura – Hoa Mai', column: 'decision', before: 'Giữ', after: 'Bỏ' }]);
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    expect(await states()).toEqual(['proposed', 'proposed', 'proposed']);
    const done = { __typename: 'TakenBackList', changed: 1 };
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await states()).toEqual(['proposed', 'dropped', 'proposed']);
    const audited = await harness.database.dataSource.query(
      `SELECT action FROM audit_entries WHERE fair_id = ? AND subject_id = ?`,
      [fairId, roundId],
    );
    expect(audited).toEqual([{ action: 'review-proposals' }]);
  });

  it('names cells that are there to be read and words that decide nothing, and decides nothing then', async () => {
    const sheet = await list.sheet();
    sheet.write(proposals[0], { 'columns.score': '99' });
    decide(sheet, proposals[1], 'Giữ');
    decide(sheet, proposals[2], 'có lẽ');
    const uploadId = await list.upload(sheet);
    const { problems, seen } = await list.check(uploadId);
    expect(problems).toMatchObject([
      { row: 2, column: 'score', code: 'not-taken-back' },
      { row: 4, column: 'decision', code: 'unusable' },
    ]);
    expect(await list.takeBack(uploadId, seen, 'wrong')).toMatchObject({ code: 'unusable-file' });
    expect(await states()).toEqual(['proposed', 'dropped', 'proposed']);
  });

  it('shows what was sent meanwhile, and then refuses to decide on it', async () => {
    const sheet = await list.sheet();
    decide(sheet, proposals[0], 'Bỏ');
    decide(sheet, proposals[1], 'Giữ');
    const uploadId = await list.upload(sheet);
    const { seen } = await list.check(uploadId);
    await setState(proposals[0], 'offered');
    expect(await list.takeBack(uploadId, seen, 'late')).toMatchObject({ code: 'changed-meanwhile' });
    expect((await list.check(uploadId)).conflicts).toMatchObject([
      { name: 'Sakura – Hoa Sen', before: 'Đã gửi', after: 'Bỏ' },
    ]);
    expect(await states()).toEqual(['offered', 'dropped', 'proposed']);
    const anew = await list.sheet();
    decide(anew, proposals[0], 'Bỏ');
    expect((await list.check(await list.upload(anew))).problems).toMatchObject([
      { row: 2, column: 'decision', code: 'proposal-offered' },
    ]);
  });
});
