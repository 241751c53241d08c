/** Interpreters are named as they write themselves and in Latin letters, so that each reader is told what can be read. */
import type { FairId } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, startHarness } from './harness.js';
import { Programme } from './programme.js';

describe('the name of an interpreter', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  it('stands in both scripts in the rota and beside the meeting', async () => {
    const { dataSource } = harness.database;
    const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
    const fairId: FairId = await fairs.fair('Fair of names');
    const organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
    await programme.releasedTimetable(fairId, 1);
    const [buyer, supplier] = [await fairs.company('Buyerfirm'), await fairs.company('Supplierfirm')];
    for (const companyId of [buyer, supplier]) await fairs.takePart(fairId, companyId, { as: 'both' });
    await dataSource.query(
      `INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at)
       VALUES (?, 0, 0, 0, '2027-10-20 02:00:00', '2027-10-20 02:30:00')`,
      [fairId],
    );
    await programme.meeting(fairId, buyer, supplier, 0);
    const personId = await harness.people.add({ name: 'Tanaka Ichiro', roles: [{ fairId, role: 'interpreter' }] });
    await dataSource.query('UPDATE people SET own_name = ? WHERE id = ?', ['田中一郎', personId]);
    const id = await programme.interpreter(fairId, personId);
    await dataSource.query('UPDATE meetings SET interpreter_id = ? WHERE fair_id = ?', [id, fairId]);
    const { data } = await harness.query(
      `query ($fairId: ID!) { interpreterRota(fairId: $fairId, source: RELEASED) {
         entries { name ownName meetings { interpreterName interpreterOwnName } } } }`,
      { fairId },
      { as: organiser },
    );
    const [name, ownName] = ['Tanaka Ichiro', '田中一郎'];
    const meetings = [{ interpreterName: name, interpreterOwnName: ownName }];
    expect(data).toEqual({ interpreterRota: { entries: [{ name, ownName, meetings }] } });
  });
});
