/** Who of a company attends which of its meetings: by itself, seen by others as far as people agreed. */
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Programme } from './programme.js';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const ask = async <T>(query: string, variables: Record<string, unknown>, as?: SignedIn): Promise<T> => {
  const answer = await harness.query<Record<string, T>>(query, variables, as ? { as } : {});
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data ?? {})[0];
};

interface Day {
  readonly fairId: FairId;
  readonly home: CompanyId;
  readonly away: CompanyId;
  /** Of the home company; Lan alone has agreed to be named. */
  readonly lan: SignedIn;
  readonly minh: SignedIn;
  readonly buyer: SignedIn;
  readonly programme: Programme;
  /** Two of the same slot, at tables of no number. */
  readonly first: string;
  readonly same: string;
}

let days = 0;
async function aDay(): Promise<Day> {
  const { dataSource } = harness.database;
  const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
  const fairId = await fairs.fair(`Attended ${++days}`);
  await programme.releasedTimetable(fairId, 1);
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
  const [lan, minh, buyer] = [await person('Lan', home), await person('Minh', home), await person('Mika', away)];
  await fairs.consent('person', lan.personId, 'catalogue', lan.personId);
  const first = await programme.meeting(fairId, away, home);
  const same = await programme.meeting(fairId, third, home);
  return { fairId, home, away, lan, minh, buyer, programme, first, same };
}

interface Chosen {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly personId?: string;
}
const choose = ({ fairId, home }: Day, requestId: string, people: SignedIn[], as: SignedIn): Promise<Chosen> =>
  ask(
    `mutation ($input: AttendeeChoiceInput!) { chooseAttendees(input: $input) { __typename
      ... on ExpectedError { code message } ... on AttendeeElsewhere { personId at { placeKind } } } }`,
    { input: { fairId, companyId: home, requestId, personIds: people.map(({ personId }) => personId) } },
    as,
  );

interface Told {
  readonly requestId: string;
  readonly attendees: readonly {
    readonly companyId: string;
    readonly basis: string;
    readonly unnamed: number;
    readonly people: readonly { readonly ownName: string; readonly elsewhere: { readonly requestId: string } | null }[];
  }[];
}
const AGENDA = `query ($fair: ID!, $company: ID) { agenda(fairId: $fair, companyId: $company) { entries {
  ... on AgendaMeeting { requestId attendees { companyId basis unnamed people { ownName elsewhere { requestId } } } } } } }`;
const agenda = async ({ fairId }: Day, as: SignedIn, company?: CompanyId): Promise<readonly Told[]> =>
  (await ask<{ entries: readonly Told[] }>(AGENDA, { fair: fairId, company }, as)).entries;
const sentBy = (companyId: CompanyId, meetings: readonly Told[], requestId: string) =>
  meetings.find((one) => one.requestId === requestId)?.attendees.find((one) => one.companyId === companyId);

describe('the attendees of a meeting', () => {
  it('are named to colleagues, and to the other side as far as they agreed', async () => {
    const day = await aDay();
    expect(await choose(day, day.first, [day.lan, day.minh], day.minh)).toMatchObject({
      __typename: 'ChosenAttendees',
    });
    const own = sentBy(day.home, await agenda(day, day.lan, day.home), day.first);
    expect(own).toMatchObject({ basis: 'CHOSEN', unnamed: 0, people: [{ ownName: 'Lan' }, { ownName: 'Minh' }] });
    const seen = sentBy(day.home, await agenda(day, day.buyer, day.away), day.first);
    expect(seen).toMatchObject({ basis: 'CHOSEN', unnamed: 1, people: [{ ownName: 'Lan' }] });
    expect(await choose(day, day.first, [day.lan], day.buyer)).toMatchObject({ __typename: 'NotFound' });
  });

  it('are one of two who plan the same person for the same time', async () => {
    const day = await aDay();
    const answers = await Promise.all([
      choose(day, day.first, [day.lan], day.lan),
      choose(day, day.same, [day.lan], day.minh),
    ]);
    expect(answers.map((one) => one.__typename).sort()).toEqual(['AttendeeElsewhere', 'ChosenAttendees']);
    const refused = answers.find((one) => one.__typename === 'AttendeeElsewhere');
    expect(refused).toMatchObject({ code: 'attendee-elsewhere', personId: day.lan.personId });
    expect(refused?.message).toMatch(/^At that time Lan is in a meeting at table/);
  });

  it('clash where a meeting was moved afterwards, and see it', async () => {
    const day = await aDay();
    const later = await day.programme.meeting(day.fairId, day.home, day.away, 901);
    await choose(day, day.first, [day.lan], day.lan);
    await choose(day, later, [day.lan], day.lan);
    await harness.database.dataSource.query('UPDATE meetings SET slot = 900 WHERE request_id = ?', [later]);
    const own = await agenda(day, day.lan, day.home);
    expect(sentBy(day.home, own, later)?.people[0].elsewhere).toEqual({ requestId: day.first });
    expect(sentBy(day.home, await agenda(day, day.buyer, day.away), later)?.people[0].elsewhere).toBeNull();
  });

  it('have their own meetings in their agenda and their calendar, and those of nobody', async () => {
    const day = await aDay();
    const open = await day.programme.meeting(day.fairId, day.home, day.away, 901);
    await choose(day, day.first, [day.lan], day.lan);
    await choose(day, day.same, [day.minh], day.lan);
    const ids = async (as: SignedIn) => (await agenda(day, as)).map(({ requestId }) => requestId);
    expect(await ids(day.lan)).toEqual([day.first, open]);
    expect(await ids(day.minh)).toEqual([day.same, open]);
    const { url } = await ask<{ url: string }>(
      'mutation ($fair: ID!) { createCalendarLink(fairId: $fair) { ... on CalendarLink { url } } }',
      { fair: day.fairId },
      day.lan,
    );
    const feed = await (await fetch(harness.url + new URL(url).pathname)).text();
    const text = feed.replaceAll('\r\n ', '');
    expect(text).toContain(`meeting-${day.first}@`);
    expect(text).toContain('Homefirm: Lan');
    expect(text).not.toContain(`meeting-${day.same}@`);
  });

  it('are the usual ones where nobody was chosen, and go when the meeting is called off', async () => {
    const day = await aDay();
    await ask(
      `mutation ($fair: ID!, $company: ID!, $people: [ID!]!) {
        setUsualAttendees(fairId: $fair, companyId: $company, personIds: $people) { __typename } }`,
      { fair: day.fairId, company: day.home, people: [day.minh.personId] },
      day.lan,
    );
    await choose(day, day.first, [day.lan], day.lan);
    const own = async () => agenda(day, day.lan, day.home);
    expect(sentBy(day.home, await own(), day.same)).toMatchObject({ basis: 'USUAL', people: [{ ownName: 'Minh' }] });
    expect(sentBy(day.home, await own(), day.first)).toMatchObject({ basis: 'CHOSEN' });
    await harness.database.dataSource.query("UPDATE requests SET state = 'accepted' WHERE id = ?", [day.first]);
    await ask(
      `mutation ($fair: ID!, $request: ID!, $company: ID!) {
        answerRequest(fairId: $fair, requestId: $request, companyId: $company, answer: DECLINED) { __typename } }`,
      { fair: day.fairId, request: day.first, company: day.home },
      day.lan,
    );
    expect(sentBy(day.home, await own(), day.first)).toMatchObject({ basis: 'USUAL', people: [{ ownName: 'Minh' }] });
  });
});

it('are told on no shared link', async () => {
  const day = await aDay();
  await choose(day, day.first, [day.lan], day.lan);
  const { url } = await ask<{ url: string }>(
    `mutation ($thing: SharedThingInput!, $key: IdempotencyKey!) {
      createShareLink(thing: $thing, idempotencyKey: $key) { ... on MadeShareLink { url } } }`,
    { thing: { fairId: day.fairId, kind: 'AGENDA', companyId: day.home }, key: 'attendees' },
    day.lan,
  );
  const shared = await ask<{ entries: readonly Told[] }>(
    `query ($token: String!) { shared(token: $token) { ... on SharedAgenda { entries {
      ... on AgendaMeeting { requestId attendees { people { ownName } } } } } } }`,
    { token: url.split('#')[1] },
  );
  expect(shared.entries.map(({ attendees }) => attendees)).toEqual([null, null]);
});
