import type { FairId } from '@ketnoi/kernel';
import { aFirm, anOpenAdmission } from './accounts/admissions.js';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

/** The list of those who ask to take part goes out as Excel and comes back with whom to admit and whom to turn down. */
describe('an edited list of admissions', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let organiser: SignedIn;
  let list: EditedFiles;
  let asked = 0;

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
  });
  afterAll(() => harness.close());
  beforeEach(async () => {
    fairId = await fairs.fair(`Admissionlist${++asked}`);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    list = new EditedFiles(harness, fairId, 'admissions', 'Admissions', organiser);
  });

  const open = (name: string, over: object = {}): Promise<string> =>
    anOpenAdmission(
      harness,
      fairId,
      `${name.toLowerCase()}${asked}@asks.test`,
      aFirm({ registeredName: `${name} ${asked}`, shortName: name, ...over }),
    );
  const rows = <T>(sql: string, ...values: unknown[]): Promise<T[]> => harness.database.dataSource.query(sql, values);
  const states = async (): Promise<(string | null)[][]> =>
    (
      await rows<{ state: string; reason: string | null }>(
        'SELECT state, reason FROM admissions WHERE fair_id = ? ORDER BY id',
        fairId,
      )
    ).map(({ state, reason }) => [state, reason]);
  const letters = async (): Promise<string[]> =>
    (
      await rows<{ template: string }>(
        "SELECT template FROM mails WHERE fair_id = ? AND template <> 'admission-confirm' ORDER BY template",
        fairId,
      )
    ).map(({ template }) => template);
  const ADMITTED = { 'columns.admission-state': 'Đã nhận' } as const;
  const down = (reason: string) =>
    ({ 'columns.admission-state': 'Đã từ chối', 'columns.turned-down-because': reason }) as const;

  it('admits and turns down once it is approved, with one letter each, and goes out to organisers alone', async () => {
    const [quyen, lantana] = [await open('Quyenxo'), await open('Lantanaco')];
    await open('Wisteriaq');
    const stranger = await harness.people.signedIn();
    expect((await list.download(stranger)).status).toBe(404);
    const uploadId = await list.edited({ [quyen]: ADMITTED, [lantana]: down('Hết chỗ') });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      { name: 'Lantanaco', column: 'state', before: 'Chưa quyết định', after: 'Đã từ chối' },
      { name: 'Lantanaco', column: 'reason', before: '', after: 'Hết chỗ' },
      { name: 'Quyenxo', column: 'state', before: 'Chưa quyết định', after: 'Đã nhận' },
    ]);
    expect(await letters()).toEqual([]);
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 2 };
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await states()).toEqual([
      ['admitted', null],
      ['turned-down', 'Hết chỗ'],
      ['open', null],
    ]);
    expect(await letters()).toEqual(['admission-turned-down', 'invitation']);
    expect(
      await rows(
        `SELECT c.short_name, t.as_supplier FROM participations t JOIN companies c ON c.id = t.company_id
         WHERE t.fair_id = ?`,
        fairId,
      ),
    ).toEqual([{ short_name: 'Quyenxo', as_supplier: 1 }]);
    const audit = await rows<{ action: string }>(
      "SELECT action FROM audit_entries WHERE fair_id = ? AND subject_type = 'admission' AND by_right = 'organiser'",
      fairId,
    );
    expect(audit.map(({ action }) => action).sort()).toEqual(['admit-firm', 'turn-down-admission']);
    // The same file again changes nothing: what it says stands.
    expect(await list.check(uploadId)).toMatchObject({ changes: [], problems: [] });
  });

  it('asks which company it is where the directory has some like it, and joins the one that is named', async () => {
    const known = await fairs.company('Azumino Seiki');
    const kept = await fairs.company('Yamabuki Kogyo');
    await fairs.takePart(await fairs.fair(`Elsewhere${asked}`), kept);
    await harness.people.signedIn({ companies: [kept] });
    const azumino = await open('x', { registeredName: 'AZUMINO SEIKI Co., Ltd.', shortName: 'Azumino' });
    const yamabuki = await open('y', { registeredName: 'Yamabuki Kogyo', shortName: 'Yamabuki' });
    const both = { [azumino]: ADMITTED, [yamabuki]: { ...ADMITTED, 'columns.admitted-as': kept } };
    expect((await list.check(await list.edited(both))).problems).toMatchObject([
      { row: 2, column: 'company', code: 'firm-looks-after-itself' },
      {
        row: 3,
        column: 'company',
        code: 'company-to-choose',
        message: expect.stringContaining(`Azumino Seiki registered (${known})`),
      },
    ]);
    expect(
      (await list.check(await list.edited({ [azumino]: { ...ADMITTED, 'columns.id': 'mã cũ' } }))).problems,
    ).toMatchObject([{ column: 'id', code: 'unknown-id' }]);
    const named = { [azumino]: { ...ADMITTED, 'columns.admitted-as': 'Azumino Seiki registered' } };
    const uploadId = await list.edited({ ...named, [yamabuki]: { ...ADMITTED, 'columns.admitted-as': 'Mới' } });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toContainEqual({
      ...{ name: 'Azumino', column: 'company', before: '' },
      after: `Azumino Seiki registered (${known})`,
    });
    expect(changes).toContainEqual({ name: 'Yamabuki', column: 'company', before: '', after: 'mới' });
    expect(await list.takeBack(uploadId, seen, 'named')).toMatchObject({ changed: 2 });
    const [one] = await rows<{ company_id: string }>('SELECT company_id FROM admissions WHERE id = ?', azumino);
    expect(one.company_id).toBe(known);
    expect(await list.check(uploadId)).toMatchObject({ changes: [], problems: [] });
  });

  it('decides nothing when one of them was decided meanwhile, or two of them might be one firm', async () => {
    const [sen, twin, mai] = [
      await open('Senuxi'),
      await open('Senuxi2', { shortName: 'x', registeredName: `Senuxi ${asked}` }),
      await open('Maibori'),
    ];
    expect((await list.check(await list.edited({ [sen]: ADMITTED, [twin]: ADMITTED }))).problems).toMatchObject([
      { code: 'same-firm-in-list', message: expect.stringContaining('x') },
    ]);
    const uploadId = await list.edited({ [sen]: down('Hết chỗ'), [mai]: ADMITTED });
    const { seen } = await list.check(uploadId);
    const document = `mutation ($fair: ID!, $id: ID!) {
      turnDownAdmission(fairId: $fair, admissionId: $id, reason: "Muộn", idempotencyKey: "meanwhile") { __typename } }`;
    await harness.query(document, { fair: fairId, id: mai }, { as: organiser });
    expect(await list.takeBack(uploadId, seen, 'late')).toMatchObject({ code: 'changed-meanwhile' });
    expect((await states()).map(([state]) => state)).toEqual(['open', 'open', 'turned-down']);
    expect(await letters()).toEqual(['admission-turned-down']);
  });

  it('decides on many in as many statements as on few', async () => {
    const count = async (many: number): Promise<number> => {
      const decided: Record<string, object> = {};
      for (let i = 0; i < many; i++) {
        const name = `Q${String.fromCharCode(97 + i).repeat(6)}${many}`;
        decided[await open(name, { registeredName: name })] = i % 2 ? ADMITTED : down(`Lý do ${i}`);
      }
      const uploadId = await list.edited(decided);
      const { seen } = await list.check(uploadId);
      let answer: object | undefined;
      const sent = await harness.statements(
        async () => void (answer = await list.takeBack(uploadId, seen, `n${many}`)),
      );
      expect(answer).toEqual({ __typename: 'TakenBackList', changed: many });
      return sent.length;
    };
    const few = await count(2);
    expect(await count(12)).toBe(few);
    // Two kinds of deeds, each with its letters and its entries in the log.
    expect(few).toBeLessThanOrEqual(30);
  });
});
