/** An interpreter of whom meetings are expected is let go only by an organiser who was told of them. */
import type { FairId, PersonId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Programme } from './programme.js';

describe('letting an interpreter go', () => {
  let harness: Harness;
  let programme: Programme;
  let fairId: FairId;
  let organiser: SignedIn;

  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    programme = new Programme(dataSource);
    const fairs = new Fairs(dataSource);
    fairId = await fairs.fair('Fair of interpreters');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'en' });
    await programme.releasedTimetable(fairId, 1);
    const [buyer, supplier] = [await fairs.company('Buyerfirm'), await fairs.company('Supplierfirm')];
    for (const companyId of [buyer, supplier]) await fairs.takePart(fairId, companyId, { as: 'both' });
    await programme.meeting(fairId, buyer, supplier, 901);
    await programme.meeting(fairId, supplier, buyer, 900);
  });
  afterAll(() => harness.close());

  const engaged = async (): Promise<{ id: string; personId: PersonId }> => {
    const personId = await harness.people.add({ roles: [{ fairId, role: 'interpreter' }] });
    return { id: await programme.interpreter(fairId, personId), personId };
  };
  const stands = async (id: string): Promise<boolean> => {
    const sql = 'SELECT id FROM interpreters WHERE fair_id = ? AND id = ?';
    return (await harness.database.dataSource.query(sql, [fairId, id])).length > 0;
  };
  const dismiss = async (id: string, despite = 0): Promise<object> => {
    const { data } = await harness.query<{ answer: object }>(
      `mutation ($fair: ID!, $id: ID!, $despite: Int!) {
         answer: dismissInterpreter(fairId: $fair, interpreterId: $id, despiteMeetings: $despite) {
           __typename ... on InterpreterHasMeetings { code message meetings from } } }`,
      { fair: fairId, id, despite },
      { as: organiser },
    );
    return data!.answer;
  };

  it('is done at once where nobody expects them', async () => {
    const { id } = await engaged();
    expect(await dismiss(id)).toEqual({ __typename: 'DismissedInterpreter' });
    expect(await stands(id)).toBe(false);
  });

  it('is refused with how many meetings and from when on, until all of them were told of', async () => {
    const { id, personId } = await engaged();
    await harness.database.dataSource.query('UPDATE meetings SET interpreter_id = ? WHERE fair_id = ?', [id, fairId]);
    const refused = {
      ...{ __typename: 'InterpreterHasMeetings', code: 'interpreter-has-meetings', meetings: 2 },
      message: 'This person is still to interpret 2 meetings of the released timetable.',
      from: '2027-10-29T02:00:00.000Z',
    };
    expect(await dismiss(id)).toEqual(refused);
    expect(await dismiss(id, 1)).toEqual(refused);
    expect(await stands(id)).toBe(true);
    const list = new EditedFiles(harness, fairId, 'interpreters', 'Interpreters', organiser);
    const { problems } = await list.check(await list.edited({ [personId]: { 'columns.engaged': 'No' } }));
    expect(problems).toMatchObject([{ column: 'engaged', code: 'meetings-expected' }]);
    expect(await dismiss(id, 2)).toEqual({ __typename: 'DismissedInterpreter' });
    expect(await stands(id)).toBe(false);
  });
});
