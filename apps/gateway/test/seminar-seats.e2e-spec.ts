/** Who sits in a seminar: chosen by name, told which meetings they miss, and found in their own agendas. */
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Programme } from './programme.js';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const ask = async <T>(query: string, variables: Record<string, unknown>, as: SignedIn): Promise<T> => {
  const answer = await harness.query<Record<string, T>>(query, variables, { as });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data ?? {})[0];
};

let made = 0;
/** A fair with one seminar over its first two meeting times, and two people of one firm. */
async function aFair() {
  const { dataSource } = harness.database;
  const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
  const fairId: FairId = await fairs.fair(`Fair of seminars ${++made}`);
  const firm = async (name: string): Promise<CompanyId> => {
    const companyId = await fairs.company(name);
    await fairs.takePart(fairId, companyId, { as: 'both' });
    return companyId;
  };
  const [home, away, third] = [await firm('Homefirm'), await firm('Awayfirm'), await firm('Thirdfirm')];
  const person = async (name: string, companyId: CompanyId): Promise<SignedIn> => {
    const signedIn = await harness.people.signedIn({ name, companies: [companyId] });
    await programme.attends(fairId, companyId, signedIn.personId);
    return signedIn;
  };
  const [lan, minh] = [await person('Lan Trần', home), await person('Minh Đỗ', home)];
  const stranger = await harness.people.signedIn({ name: 'Lan of no firm' });
  const organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
  await programme.releasedTimetable(fairId, 1);
  const meetings = [await programme.meeting(fairId, away, home), await programme.meeting(fairId, third, home)];
  await dataSource.query('UPDATE meetings SET timetable_id = ? WHERE fair_id = ?', [
    ...[await programme.workingTimetable(fairId), fairId],
  ]);
  const slots: { starts_at: Date; ends_at: Date }[] = await dataSource.query(
    'SELECT starts_at, ends_at FROM slots WHERE fair_id = ? ORDER BY ordinal',
    [fairId],
  );
  const seminarId = await programme.seminar(fairId);
  await dataSource.query('UPDATE seminars SET starts_at = ?, ends_at = ? WHERE id = ?', [
    ...[slots[0].starts_at, slots[slots.length - 1].ends_at, seminarId],
  ]);
  return { fairId, seminarId, home, lan, minh, stranger, organiser, meetings };
}
type Fair = Awaited<ReturnType<typeof aFair>>;

interface Seat {
  readonly personId: string;
  readonly companies: readonly { readonly shortName: string }[];
  readonly misses: readonly { readonly requestId: string; readonly buyerName: string }[];
}
const seats = ({ fairId, seminarId, organiser }: Fair): Promise<readonly Seat[] | null> =>
  ask(
    `query ($fair: ID!, $id: ID!) { seminarSeats(fairId: $fair, seminarId: $id) {
      personId companies { shortName } misses { requestId buyerName } } }`,
    { fair: fairId, id: seminarId },
    organiser,
  );
const seat = (fair: Fair, people: readonly SignedIn[], off: readonly SignedIn[] = []): Promise<{ seats: number }> =>
  ask(
    `mutation ($fair: ID!, $id: ID!, $people: [ID!]!, $off: [ID!]!) {
      seatAtSeminar(fairId: $fair, seminarId: $id, personIds: $people, takeOff: $off) { ... on SeatedAtSeminar { seats } } }`,
    {
      ...{ fair: fair.fairId, id: fair.seminarId },
      ...{ people: people.map(({ personId }) => personId), off: off.map(({ personId }) => personId) },
    },
    fair.organiser,
  );

describe('the seats of a seminar', () => {
  it('are taken beside those taken before, by people who attend the fair', async () => {
    const fair = await aFair();
    expect(await seats(fair)).toEqual([]);
    await Promise.all([seat(fair, [fair.lan]), seat(fair, [fair.minh])]);
    expect(await seat(fair, [fair.lan, fair.stranger])).toEqual({ seats: 2 });
    const seated = (await seats(fair)) ?? [];
    expect(seated.map(({ personId }) => personId).sort()).toEqual([fair.lan.personId, fair.minh.personId].sort());
    expect(seated[0].companies).toEqual([{ shortName: 'Homefirm' }]);
    expect(await seat(fair, [], [fair.minh])).toEqual({ seats: 1 });
    expect((await seats(fair))?.map(({ personId }) => personId)).toEqual([fair.lan.personId]);
  });

  it('name the meetings that nobody is left for', async () => {
    const fair = await aFair();
    await seat(fair, [fair.lan]);
    // Two at once, and one colleague.
    const [lan] = (await seats(fair)) ?? [];
    expect(lan.misses.map(({ requestId }) => requestId).sort()).toEqual([...fair.meetings].sort());
    expect(lan.misses.map(({ buyerName }) => buyerName).sort()).toEqual(['Awayfirm', 'Thirdfirm']);
  });

  it('are found by the name of a person or of a company', async () => {
    const fair = await aFair();
    const found = (text: string): Promise<readonly { personId: string }[]> =>
      ask(
        'query ($fair: ID!, $text: String!) { fairGoers(fairId: $fair, text: $text) { personId } }',
        { fair: fair.fairId, text },
        fair.organiser,
      );
    expect(await found('lan')).toEqual([{ personId: fair.lan.personId }]);
    expect(await found('tran')).toEqual([{ personId: fair.lan.personId }]);
    expect(await found('homefirm')).toHaveLength(2);
    expect(await found('%')).toEqual([]);
    expect(await found(' ')).toEqual([]);
  });

  it("stand in the person's own agenda", async () => {
    const fair = await aFair();
    await seat(fair, [fair.lan]);
    const agenda = (as: SignedIn): Promise<{ entries: readonly { title?: string }[] }> =>
      ask(
        'query ($fair: ID!) { agenda(fairId: $fair) { entries { ... on AgendaSeminar { title } } } }',
        { fair: fair.fairId },
        as,
      );
    const titles = async (as: SignedIn) => (await agenda(as)).entries.flatMap(({ title }) => title ?? []);
    expect(await titles(fair.lan)).toEqual(['Seminar']);
    expect(await titles(fair.minh)).toEqual([]);
  });
});
