import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { seeThrough } from './world/organiser-hand.js';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

const DAY_MS = 86_400_000;
const dayFrom = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

interface Delegate {
  readonly personId: string;
  readonly latinName: string;
}

const keyed = (what: string): string => `${what}-${Date.now()}-${Math.random()}`;

/** What an operation answers, as these tests read it. */
const asked = async <T>({ ask }: Visitor, document: string, variables: object): Promise<T> =>
  (await ask(document, variables as Record<string, unknown>)) as unknown as T;

async function delegatesOf(visitor: Visitor, fairId: string, companyId: string): Promise<readonly Delegate[]> {
  const { company } = await asked<{ company: { delegates: Delegate[] } }>(
    visitor,
    `query ($f: ID!, $c: ID!) { company(id: $c) { ... on Company { delegates(fairId: $f) { personId latinName } } } }`,
    { f: fairId, c: companyId },
  );
  return company.delegates;
}

/** A fair of one day with tables, to which these firms come. All of them speak English. */
async function smallFair(organiser: Visitor, buyerId: string, supplierIds: readonly string[]): Promise<string> {
  const date = dayFrom(500);
  const { createFair } = await asked<{ createFair: { fair: { id: string } } }>(
    organiser,
    `mutation ($key: IdempotencyKey!, $input: FairInput!) {
      createFair(idempotencyKey: $key, input: $input) { ... on SavedFair { fair { id } } } }`,
    {
      key: keyed('fair'),
      input: {
        ...{ startsOn: date, endsOn: date, venue: 'Demo Exhibition Centre (Fictional)', slug: `two-${Date.now()}` },
        names: [{ language: 'EN', text: 'A fair for two (Fictional)' }],
      },
    },
  );
  const fairId = createFair.fair.id;
  await organiser.ask(
    `mutation ($f: ID!, $plan: SlotPlanInput!) {
      layOutFair(fairId: $f, plan: $plan) { __typename }
      placeTables(fairId: $f, tables: [{ count: 4 }]) { __typename } }`,
    { f: fairId, plan: { slotMinutes: 30, days: [{ date, from: '09:00', to: '12:00' }] } },
  );
  for (const companyId of [buyerId, ...supplierIds]) {
    const asBuyer = companyId === buyerId;
    await organiser.ask(
      `mutation ($f: ID!, $c: ID!, $in: ParticipationInput!) {
        registerParticipation(input: $in) { __typename }
        setAttendance(fairId: $f, companyId: $c, attendance: { acceptsEnglish: true }) { __typename } }`,
      {
        ...{ f: fairId, c: companyId },
        in: { fairId, companyId, asBuyer, asSupplier: !asBuyer, seats: asBuyer ? 2 : 1 },
      },
    );
  }
  return fairId;
}

/** Asked by the buyer, agreed to by the supplier. */
async function agree(organiser: Visitor, fairId: string, buyerId: string, supplierId: string): Promise<string> {
  const { askToMeet } = await asked<{ askToMeet: { requestId: string } }>(
    organiser,
    `mutation ($key: IdempotencyKey!, $wish: AskToMeetInput!) {
      askToMeet(idempotencyKey: $key, wish: $wish) { ... on AskedToMeet { requestId } } }`,
    { key: keyed('wish'), wish: { fairId, companyId: buyerId, otherCompanyId: supplierId, as: 'BUYER' } },
  );
  await organiser.ask(
    `mutation ($f: ID!, $c: ID!, $r: ID!) {
      answerRequest(fairId: $f, companyId: $c, requestId: $r, answer: ACCEPTED) { __typename } }`,
    { f: fairId, c: supplierId, r: askToMeet.requestId },
  );
  return askToMeet.requestId;
}

/** A timetable in which both meetings are held at one time. */
async function atOneTime(organiser: Visitor, fairId: string, requestIds: readonly string[]): Promise<void> {
  const { page, go } = organiser;
  await go(`/fairs/${fairId}/rounds`);
  await page.getByRole('radio', { name: /^Timetable round/ }).check();
  await page.getByRole('button', { name: 'Start the timetable round' }).click();
  await seeThrough(page, 'Timetable round');
  const { timetableContents } = await asked<{ timetableContents: { meetings: { requestId: string; slot: number }[] } }>(
    organiser,
    `query ($f: ID!) { timetableContents(fairId: $f) { meetings { requestId slot } } }`,
    { f: fairId },
  );
  const slotOf = (id: string): number =>
    timetableContents.meetings.find(({ requestId }) => requestId === id)?.slot ?? -1;
  const [slot, other] = requestIds.map(slotOf);
  if (slot !== other) {
    const moved = await organiser.ask(`mutation ($move: HandMoveInput!) { moveMeeting(move: $move) { __typename } }`, {
      move: { fairId, requestId: requestIds[1], slot },
    });
    expect(moved).toEqual({ moveMeeting: { __typename: 'ScheduledMeeting' } });
  }
  await organiser.ask(
    `mutation ($key: IdempotencyKey!, $f: ID!) { releaseTimetable(idempotencyKey: $key, fairId: $f) { __typename } }`,
    { key: keyed('release'), f: fairId },
  );
}

/** Organisers plan a seminar over the whole morning and seat somebody there by name; the buyer has two meetings then. */
async function seatAtSeminar({ page, go }: Visitor, fairId: string, { latinName }: Delegate): Promise<void> {
  const date = dayFrom(500);
  await go(`/fairs/${fairId}/setup?tab=seminars`);
  await page.getByLabel('Title').fill('Castings without pores (Fictional)');
  await page.getByLabel('From').fill(`${date}T09:00`);
  await page.getByLabel('Until').fill(`${date}T12:00`);
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('button', { name: 'Who sits there' }).click();
  await page.getByText('0 people sit there').waitFor();
  await page.getByLabel('Seat somebody').fill(latinName);
  await page.getByRole('button', { name: latinName }).click();
  await page.getByText('1 person sits there').waitFor();
}

/** The same by a list: before anybody is seated it names the meeting that would be missed. */
async function seatByList(
  { page, go, context }: Visitor,
  fairId: string,
  { personId }: Delegate,
  supplier: string,
): Promise<void> {
  await go(`/fairs/${fairId}/setup?tab=seats`);
  const address = await page.getByRole('link', { name: 'Seats at seminars as Excel' }).getAttribute('href');
  const list = await context.request.get(`${address?.replace('format=xlsx', 'format=csv')}`);
  const lines = (await list.text()).trim().split('\r\n');
  const marks = lines.map((line) => line.split(',').slice(-2).join(','));
  const own = marks[lines.findIndex((line) => line.includes(personId))];
  const rows = [`Seminars attended (split by ;),${marks[0]}`, `Castings without pores (Fictional),${own}`];
  const buffer = Buffer.from(rows.join('\r\n'));
  await page.getByLabel('Edited list').setInputFiles({ name: 'seats.csv', mimeType: 'text/csv', buffer });
  await page.getByText('1 meeting would be missed').waitFor();
  const missed = page.getByRole('alert').getByRole('listitem');
  expect(await missed.textContent()).toContain(`at “Castings without pores (Fictional)” would miss`);
  expect(await missed.textContent()).toContain(supplier);
  expect(await seriousIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make this change' }).click();
  await page.getByText('The seats of 1 person were changed.').waitFor();
  await go(`/fairs/${fairId}/setup?tab=seminars`);
  await page.getByRole('button', { name: 'Who sits there' }).click();
  await page.getByRole('button', { name: /^Take off / }).waitFor();
}

(missing ? describe.skip : describe)(
  `who attends what, in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('lets two colleagues take two meetings at one time and nobody both, and names what one misses for a seminar', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const buyer = await visitor(browser, { as: 'buyer', language: 'en', size: 'phone' });
      const first = await firstFair(organiser);
      const { me } = await asked<{ me: { personId: string; memberships: { companyId: string | null }[] } }>(
        buyer,
        '{ me { personId memberships { companyId } } }',
        {},
      );
      const buyerId = me.memberships.find(({ companyId }) => companyId)?.companyId ?? '';
      const { companies } = await asked<{ companies: { nodes: { id: string; shortName: string }[] } }>(
        organiser,
        `query ($f: ID!) { companies(fairId: $f, first: 2, filter: { role: SUPPLIER }) {
          ... on CompanyConnection { nodes { id shortName } } } }`,
        { f: first },
      );
      const suppliers = companies.nodes;
      const supplierIds = suppliers.map(({ id }) => id);
      const fairId = await smallFair(organiser, buyerId, supplierIds);
      const requestIds = [
        await agree(organiser, fairId, buyerId, supplierIds[0]),
        await agree(organiser, fairId, buyerId, supplierIds[1]),
      ];
      await atOneTime(organiser, fairId, requestIds);
      const delegates = await delegatesOf(buyer, first, buyerId);
      const [one, other] = [...delegates].sort((a, b) => +(b.personId === me.personId) - +(a.personId === me.personId));
      expect(one.personId).toBe(me.personId);
      await buyer.ask('mutation ($input: DelegatesInput!) { chooseDelegates(input: $input) { __typename } }', {
        input: { fairId, companyId: buyerId, personIds: [one.personId, other.personId] },
      });

      const { page } = buyer;
      await buyer.go(`/fairs/${fairId}/agenda`);
      const meetings = suppliers.map(({ shortName }) => page.getByRole('listitem').filter({ hasText: shortName }));
      const choice = (nth: number, { latinName }: Delegate) =>
        meetings[nth].getByRole('group').getByRole('button', { name: new RegExp(latinName.replace(/[()]/g, '.')) });
      for (const meeting of meetings) await meeting.getByText('Which of us attends').click();
      await choice(0, one).click();
      await choice(0, one).and(page.locator('[aria-pressed=true]')).waitFor();
      await choice(1, other).click();
      await choice(1, other).and(page.locator('[aria-pressed=true]')).waitFor();
      await choice(1, one).click();
      await meetings[1].getByRole('alert').waitFor();
      expect(await choice(1, one).getAttribute('aria-pressed')).toBe('false');

      await seatAtSeminar(organiser, fairId, one);
      await organiser.page.getByText(/^Would miss at /).waitFor();
      expect(await organiser.page.getByText(/^Would miss at /).allTextContents()).toEqual([
        expect.stringContaining(suppliers[0].shortName),
      ]);
      expect(await seriousIn(organiser.page)).toEqual([]);
      await buyer.go(`/fairs/${fairId}/agenda`);
      await page.getByText('Castings without pores (Fictional)').first().waitFor();
      await organiser.page.getByRole('button', { name: /^Take off / }).click();
      await organiser.page.getByText('0 people sit there').waitFor();
      await seatByList(organiser, fairId, one, suppliers[0].shortName);
      expect([...organiser.faults, ...buyer.faults]).toEqual([]);
      for (const { context } of [organiser, buyer]) await context.close();
    });
  },
);
