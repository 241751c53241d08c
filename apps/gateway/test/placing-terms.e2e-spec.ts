/** A fair as organisers set it up by the gateway, and what its timetable then keeps to. */
import type { FairId, RoundId } from '@ketnoi/kernel';
import { RunRound } from '@ketnoi/meetings';
import { type Harness, startHarness } from './harness.js';
import { type Firm, MatchingWorld } from './matching/matching-world.js';
import { Programme } from './programme.js';

let harness: Harness;
let world: MatchingWorld;
let programme: Programme;
const firms: Record<string, Firm> = {};
const requests: Record<string, string> = {};

const FAIR = '$fair: ID!';
const organise = <T>(document: string, variables: object = {}): Promise<T> =>
  world.ask<T>(document, { fair: world.fairId, ...variables }, world.organiser);
const PROBLEMS = '__typename ... on InvalidInput { problems { path code message } }';
const idOf = (name: string): string => firms[name].companyId;

async function firm(name: string, as: 'supplier' | 'buyer', country: string, language: 'vi' | 'ja'): Promise<void> {
  firms[name] = await world.firm(name, as, country);
  await programme.attends(world.fairId, firms[name].companyId, firms[name].member.personId);
  await harness.people.speaks(firms[name].member.personId, language);
}

beforeAll(async () => {
  harness = await startHarness();
  world = await MatchingWorld.open(harness, 'Placing');
  programme = new Programme(harness.database.dataSource);
  const days = [{ date: '2027-10-20', from: '09:00', to: '17:00' }];
  const pauses = [{ name: 'Lunch', date: '2027-10-20', from: '12:00', to: '14:00' }];
  await organise(
    `mutation (${FAIR}, $plan: SlotPlanInput!) { layOutFair(fairId: $fair, plan: $plan) { ... on LaidOutFair { slots } } }`,
    { plan: { days, pauses, slotMinutes: 55, changeMinutes: 5 } },
  );
  await organise(`mutation (${FAIR}) { placeTables(fairId: $fair, tables: [{ count: 3 }]) { __typename } }`);
  for (const name of ['steel', 'mould', 'cast']) await firm(name, 'supplier', 'VN', 'vi');
  for (const name of ['tokyo', 'osaka', 'stuttgart']) await firm(name, 'buyer', 'JP', 'ja');
  const { dataSource } = harness.database;
  await dataSource.query("UPDATE companies SET sector_id = 'mechanical-engineering' WHERE id IN (?)", [
    ['steel', 'mould', 'cast'].map(idOf),
  ]);
  for (const buyer of ['tokyo', 'osaka', 'stuttgart'])
    for (const supplier of ['steel', 'mould', 'cast'])
      requests[`${buyer} ${supplier}`] = await programme.request(
        world.fairId,
        firms[buyer].companyId,
        firms[supplier].companyId,
      );
  await dataSource.query("UPDATE requests SET state = 'accepted', supplier_answer = 'accepted' WHERE fair_id = ?", [
    world.fairId,
  ]);
});
afterAll(() => harness.close());

const engage = async (personId: string, terms: object): Promise<Record<string, unknown>> =>
  organise(
    `mutation (${FAIR}, $terms: InterpreterTermsInput!) { engageInterpreter(fairId: $fair, terms: $terms) {
      ${PROBLEMS} ... on EngagedInterpreter { interpreterId } } }`,
    { terms: { personId, dailyCap: 8, longestRun: 4, ...terms } },
  );
const attend = (name: string, attendance: object): Promise<Record<string, unknown>> =>
  world.ask(
    `mutation (${FAIR}, $company: ID!, $attendance: AttendanceInput!) {
      setAttendance(fairId: $fair, companyId: $company, attendance: $attendance) {
        ${PROBLEMS} ... on Attendance { online { timeZone from until } acceptsEnglish ownInterpreter mostInARow } } }`,
    { fair: world.fairId, company: idOf(name), attendance },
    firms[name].member,
  );
const terms = (wanted: object): Promise<Record<string, unknown>> =>
  organise(
    `mutation (${FAIR}, $terms: MeetingTermsInput!) { setMeetingTerms(fairId: $fair, terms: $terms) {
      ${PROBLEMS} ... on MeetingTerms { requestId length after others } } }`,
    { terms: wanted },
  );

describe('setting up a fair for its timetable', () => {
  it('engages interpreters with trades and fees, and names sectors that do not exist', async () => {
    const [expert, other] = await Promise.all([harness.people.add(), harness.people.add()]);
    for (const person of [expert, other])
      for (const language of ['vi', 'ja'] as const) await harness.people.speaks(person, language);
    const fee = { amount: 1_500_000, currency: 'VND' };
    await engage(expert, { sectors: ['manufacturing-components'], feePerHalfDay: fee });
    await engage(other, { feePerHalfDay: fee });
    const { problems } = (await engage(other, { sectors: ['alchemy'] })) as { problems: object[] };
    expect(problems).toEqual([expect.objectContaining({ path: ['sectors', '0'], code: 'unknown-id' })]);
    const listed = await organise(
      `query (${FAIR}) { interpreters(fairId: $fair) { sectors feePerHalfDay { amount currency } } }`,
    );
    expect(listed).toContainEqual({ sectors: ['manufacturing-components'], feePerHalfDay: fee });
  });

  it('lets a company say how it attends', async () => {
    expect(await attend('stuttgart', { online: { timeZone: 'Stuttgart' } })).toMatchObject({
      problems: [{ path: ['online', 'timeZone'], code: 'unusable' }],
    });
    const online = { timeZone: 'Europe/Berlin', from: '07:00', until: '22:00' };
    expect(await attend('stuttgart', { online: { timeZone: 'Europe/Berlin' } })).toMatchObject({ online });
    expect(await attend('osaka', { ownInterpreter: ['VI'], mostInARow: 2 })).toMatchObject({
      online: null,
      ownInterpreter: ['VI'],
      mostInARow: 2,
    });
  });

  it('replaces what a company said of its attendance only where that is what was seen', async () => {
    const put = (attendance: object, seen: object): Promise<Record<string, unknown>> =>
      world.ask(
        `mutation (${FAIR}, $company: ID!, $attendance: AttendanceInput!, $seen: AttendanceInput) {
          setAttendance(fairId: $fair, companyId: $company, attendance: $attendance, seen: $seen) {
            __typename ... on Attendance { mostPerDay } } }`,
        { fair: world.fairId, company: idOf('tokyo'), attendance, seen },
        firms.tokyo.member,
      );
    expect(await put({ mostPerDay: 5 }, {})).toMatchObject({ mostPerDay: 5 });
    expect(await put({ mostPerDay: 6 }, {})).toEqual({ __typename: 'ChangedMeanwhile' });
    expect(await put({ mostPerDay: null }, { mostPerDay: 5 })).toMatchObject({ mostPerDay: null });
  });

  it('places online rooms by their links, and no link that is none', async () => {
    const place = (links: (string | null)[]): Promise<Record<string, unknown>> =>
      organise(
        `mutation (${FAIR}, $links: [String]!) { placeOnlineRooms(fairId: $fair, links: $links) {
          ${PROBLEMS} ... on PlacedOnlineRooms { rooms { number link } } } }`,
        { links },
      );
    expect(await place(['javascript:alert(1)'])).toMatchObject({
      problems: [{ path: ['links', '0'], code: 'unusable' }],
    });
    expect(await place(['https://rooms.example/1'])).toMatchObject({
      rooms: [{ number: 1, link: 'https://rooms.example/1' }],
    });
  });

  it('keeps rivals apart, makes meetings longer and puts them in order', async () => {
    const groups = [{ companyIds: [idOf('tokyo'), idOf('osaka')] }];
    const kept = await organise(
      `mutation (${FAIR}, $groups: [RivalGroupInput!]!) { keepRivalsApart(fairId: $fair, groups: $groups) {
        ... on RivalsKeptApart { groups { companyIds } } } }`,
      { groups },
    );
    expect(kept).toMatchObject({ groups: [{ companyIds: [...groups[0].companyIds].sort() }] });
    const replace = (seen: readonly object[]): Promise<Record<string, unknown>> =>
      organise(
        `mutation (${FAIR}, $groups: [RivalGroupInput!]!, $seen: [RivalGroupInput!]) {
          keepRivalsApart(fairId: $fair, groups: $groups, seen: $seen) { __typename } }`,
        { groups, seen },
      );
    expect(await replace([])).toEqual({ __typename: 'ChangedMeanwhile' });
    expect(await replace(groups)).toEqual({ __typename: 'RivalsKeptApart' });
    const [first, second] = [requests['osaka steel'], requests['osaka mould']];
    expect(await terms({ requestId: second, length: 2, after: [first] })).toMatchObject({ length: 2, after: [first] });
    expect(await terms({ requestId: first, after: [second] })).toMatchObject({
      problems: [{ path: ['after'], code: 'circular-order', message: expect.stringContaining('itself') }],
    });
    expect(await terms({ requestId: requests['tokyo cast'], others: [idOf('tokyo')] })).toMatchObject({
      problems: [{ path: ['others', '0'], code: 'unusable' }],
    });
    const mould = [idOf('mould')];
    expect(await terms({ requestId: requests['tokyo steel'], others: mould })).toMatchObject({ others: mould });
    await organise(
      `mutation (${FAIR}) { changeRoundSettings(fairId: $fair, change: { interpreterTrade: REQUIRED, hallWalkMinutes: 6 }) {
        ... on RoundSettings { interpreterTrade hallWalkMinutes inARowMost } } }`,
    );
  });
});

describe('its timetable', () => {
  interface Met {
    readonly requestId: string;
    readonly slot: number;
    readonly startsAt: string;
    readonly placeKind: string;
    readonly link: string | null;
    readonly otherNames: string | null;
    readonly interpreterName: string | null;
  }
  const agendaOf = (name: string): Promise<{ timeZone: string; entries: Met[] }> =>
    organise(
      `query (${FAIR}, $company: ID!) { agenda(fairId: $fair, companyId: $company, source: WORKING) { timeZone
        entries { ... on AgendaMeeting { requestId slot startsAt placeKind link otherNames interpreterName } } } }`,
      { company: idOf(name) },
    );

  it('keeps to all of it', async () => {
    const { roundId } = await organise<{ roundId: RoundId }>(
      `mutation (${FAIR}, $key: IdempotencyKey!) { requestRound(fairId: $fair, kind: TIMETABLE, idempotencyKey: $key) {
        ... on RequestedRound { roundId } } }`,
      { key: world.key() },
    );
    const { signal } = new AbortController();
    const ran = await harness.app
      .get(RunRound, { strict: false })
      .execute({ fairId: world.fairId as FairId, roundId }, signal);
    expect(ran).toBe('finished');

    const stuttgart = await agendaOf('stuttgart');
    expect(stuttgart.timeZone).toBe('Europe/Berlin');
    expect(stuttgart.entries.length).toBeGreaterThan(0);
    for (const met of stuttgart.entries) {
      expect(met).toMatchObject({ placeKind: 'ONLINE', link: 'https://rooms.example/1' });
      // Seven in the morning in Berlin is noon in Hà Nội.
      expect(met.startsAt >= '2027-10-20T05:00:00.000Z').toBe(true);
    }
    const tokyo = await agendaOf('tokyo');
    const osaka = await agendaOf('osaka');
    expect(tokyo).toMatchObject({ timeZone: 'Asia/Ho_Chi_Minh' });
    const slots = (of: { entries: Met[] }): number[] =>
      of.entries.flatMap((met) => (met.requestId === requests['osaka mould'] ? [met.slot, met.slot + 1] : [met.slot]));
    expect(slots(tokyo).filter((slot) => slots(osaka).includes(slot))).toEqual([]);
    // Its own interpreter carries Vietnamese.
    expect(osaka.entries.map((met) => met.interpreterName)).toEqual(osaka.entries.map(() => null));
    expect(tokyo.entries.every((met) => met.interpreterName !== null)).toBe(true);
    const together = (await agendaOf('mould')).entries.filter((met) => met.requestId === requests['tokyo steel']);
    expect(together).toEqual(tokyo.entries.filter((met) => met.requestId === requests['tokyo steel']));
    expect(together.map((met) => met.otherNames)).toEqual(together.map(() => 'mould'));
    const at = new Map(osaka.entries.map((met) => [met.requestId, met.slot]));
    const [first, second] = [at.get(requests['osaka steel']), at.get(requests['osaka mould'])];
    if (first !== undefined && second !== undefined) expect(second).toBeGreaterThan(first);
  });

  it('shows what interpreters do and cost, and how it is to live with', async () => {
    const rota = await organise<{ halfDays: number; costs: object[]; entries: { meetings: object[] }[] }>(
      `query (${FAIR}) { interpreterRota(fairId: $fair) { halfDays costs { amount currency }
        entries { name halfDays { startsAt endsAt meetings } cost { amount } meetings { buyerName supplierName slot } } } }`,
    );
    // Only one of the two knows the trade.
    expect(rota.entries).toHaveLength(1);
    expect(rota.costs).toEqual([{ amount: 1_500_000 * rota.halfDays, currency: 'VND' }]);
    const comfort = await organise<{ interpreted: number }>(
      `query (${FAIR}) { timetableComfort(fairId: $fair) { belowPromised meetingsMissed interpreted interpreterChanges tradeMissed
        halfDaysHired hallChanges suppliers { companies fewest median most gini } } }`,
    );
    expect(comfort).toMatchObject({ tradeMissed: 0, halfDaysHired: rota.halfDays, suppliers: { companies: 3 } });
    expect(comfort.interpreted).toBe(rota.entries[0].meetings.length);
  });
});

describe('a version by its number', () => {
  const asked = (args: string): Promise<object | null> =>
    organise(
      `query (${FAIR}) { timetableComfort(fairId: $fair, ${args}) { interpreted suppliers { companies most } } }`,
    );

  it('is as it was released, and one that was not is none', async () => {
    expect(await asked('version: 1')).toBeNull();
    const working = await asked('source: WORKING');
    await organise(
      `mutation (${FAIR}, $key: IdempotencyKey!) { releaseTimetable(fairId: $fair, idempotencyKey: $key) { __typename } }`,
      { key: world.key() },
    );
    expect(await asked('version: 1')).toEqual(working);
    expect(working).toMatchObject({ suppliers: { companies: 3 } });
    expect(await asked('version: 2')).toBeNull();
  });
});

describe('a round after the release', () => {
  const requested = (args: string) =>
    organise<{ __typename: string; roundId: RoundId; problems?: object[] }>(
      `mutation (${FAIR}, $key: IdempotencyKey!) { requestRound(fairId: $fair, kind: TIMETABLE, idempotencyKey: $key, ${args}) {
        ${PROBLEMS} ... on RequestedRound { roundId } } }`,
      { key: world.key() },
    );
  const counted = async (args: string): Promise<Record<string, number>> => {
    const { roundId } = await requested(args);
    const { signal } = new AbortController();
    const round = { fairId: world.fairId as FairId, roundId };
    expect(await harness.app.get(RunRound, { strict: false }).execute(round, signal)).toBe('finished');
    const { counts } = await organise<{ counts: { name: string; value: number }[] }>(
      `query (${FAIR}, $round: ID!) { round(fairId: $fair, roundId: $round) { counts { name value } } }`,
      { round: roundId },
    );
    return Object.fromEntries(counts.map(({ name, value }) => [name, value]));
  };

  it.each([0, -1, 1_000_000_000])('is not asked to take %i steps', async (iterations) => {
    expect(await requested(`iterations: ${iterations}`)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['iterations'], code: 'out-of-range' }],
    });
  });

  it('leaves what people were told of where they can still be, unless it is asked for fresh', async () => {
    await organise(
      `mutation (${FAIR}, $key: IdempotencyKey!) { releaseTimetable(fairId: $fair, idempotencyKey: $key) { __typename } }`,
      { key: world.key() },
    );
    const same = await counted('seed: 3');
    expect(same).toMatchObject({ changed: 0, kept: same.held });
    expect(await counted('seed: 3, fresh: true')).not.toHaveProperty('kept');
  });
});
