/** The life of bookings as clients see it: applied for, approved, reminded of, freed, cancelled, withdrawn, ordered. */
import { WatchDeposits } from '@ketnoi/booth-allocation';
import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { type Harness, startHarness } from './harness.js';
import { Fairs } from './fairs.js';
import type { SignedIn } from './people.js';

const STEP = `__typename ... on SteppedBooking { bookingId state fee { amount } paid { amount } }
  ... on ExpectedError { code message }`;
const step = (name: string, input: string, more = ''): string =>
  `mutation ($input: ${input}!, $key: IdempotencyKey!) {
    ${name}(input: $input, idempotencyKey: $key) { ${STEP} ${more} } }`;
const APPROVE = step('approveBooking', 'BookingInput');
const REFUSE = step('refuseBooking', 'ReasonedBookingInput');
const CANCEL = step('cancelBooking', 'CancelBookingInput', '... on CostsChanged { costs { amount currency } }');
const FREE = step('freeOverdueBooking', 'BookingInput', '... on ReminderTooRecent { freeOn }');
const BOOK = `mutation ($input: ClaimInput!, $key: IdempotencyKey!) {
  made: bookBooth(input: $input, idempotencyKey: $key) { __typename ... on BookedBooth { bookingId state } } }`;
const ORDER = `mutation ($input: OrderInput!, $key: IdempotencyKey!) {
  made: bookBooths(input: $input, idempotencyKey: $key) {
    __typename ... on BoothOrder { orderId bookings { boothId state } }
    ... on OrderRefused { boothId message reason { __typename code message } } } }`;
const HOLD_ALL = `mutation ($input: OrderInput!, $key: IdempotencyKey!) {
  made: holdBooths(input: $input, idempotencyKey: $key) { __typename ... on BoothOrder { bookings { boothId state heldUntil } }
    ... on OrderRefused { boothId reason { code ... on CostsChanged { costs { amount currency } } } } } }`;
const RENEW_ALL = `mutation ($input: HeldBoothsInput!, $key: IdempotencyKey!) {
  made: renewHolds(input: $input, idempotencyKey: $key) { __typename ... on RenewedHolds { bookings { boothId heldUntil } } } }`;
const RELEASE_ALL = `mutation ($input: HeldBoothsInput!, $key: IdempotencyKey!) {
  made: releaseBooths(input: $input, idempotencyKey: $key) { __typename
    ... on OrderRefused { boothId reason { code } } ... on ReleasedBooths { bookings { boothId state } } } }`;
const QUOTES = `query ($input: QuotesInput!) { quotes(input: $input) { ... on Quotes {
  wallToWall booths { boothId quote { firmShare currency } } } } }`;
const WITHDRAW = `mutation ($input: WithdrawBoothInput!, $key: IdempotencyKey!) {
  made: withdrawBooth(input: $input, idempotencyKey: $key) { __typename ... on WithdrawnBooth { bookingId } } }`;
const PUT_BACK = `mutation ($input: BoothInput!, $key: IdempotencyKey!) {
  made: putBoothBack(input: $input, idempotencyKey: $key) { __typename } }`;
const ALLOT = `mutation ($input: AllotInput!, $key: IdempotencyKey!) {
  made: allotBooth(input: $input, idempotencyKey: $key) { __typename ... on BookedBooth { bookingId state } } }`;
const ONE = `query ($fair: ID!, $id: ID!) { booking(fairId: $fair, bookingId: $id) { __typename ... on Booking {
  state origin originReason boothNumber companyName deposit { amount currency } depositDueOn balance { amount } quote { total firmShare }
  mayBeFreedOn endReason history { action actorName byRight reason } } } }`;
const LIST = `query ($fair: ID!, $filter: BookingFilterInput, $after: String) {
  bookings(fairId: $fair, filter: $filter, first: 2, after: $after) { __typename ... on BookingConnection {
    nodes { id boothNumber state } pageInfo { hasNextPage endCursor } } } }`;
const PLAN = `query ($fair: ID!) { plan(fairId: $fair) { ... on Plan { booths { id state heldUntil } } } }`;
const RULES = `mutation ($input: BookingRulesInput!) { setBookingRules(input: $input) {
  __typename ... on BookingRules { terms { approval depositPercent holidays cancellationFees { daysBefore percent } } }
  ... on InvalidInput { problems { path } } } }`;

type Answer = Record<string, unknown>;
let harness: Harness;
let fairs: Fairs;
let fairId: FairId;
let companyId: CompanyId;
let organiser: SignedIn;
let exhibitor: SignedIn;
let keys = 0;

beforeAll(async () => {
  harness = await startHarness();
  fairs = new Fairs(harness.database.dataSource);
  fairId = await fairs.fair('Life');
  companyId = await fairs.company('Bolts');
  const leader = await harness.people.add({ language: 'ja' });
  await fairs.takePart(fairId, companyId, { groupId: await fairs.group(fairId, leader, 'Bolt makers') });
  organiser = await harness.people.signedIn({ name: 'Olga', roles: [{ fairId, role: 'organiser' }] });
  exhibitor = await harness.people.signedIn({ companies: [companyId], language: 'vi' });
});
afterAll(() => harness.close());

async function ask(as: SignedIn, document: string, input: object): Promise<Answer> {
  const answer = await harness.query<Record<string, Answer>>(document, { input, key: `life-${++keys}` }, { as });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data)[0];
}
const rules = (terms: object): Promise<Answer> =>
  ask(organiser, RULES, {
    fairId,
    opensAt: '2020-01-01T00:00:00Z',
    closesAt: '2100-01-01T00:00:00Z',
    holdMinutes: 30,
    boothsPerCompany: 100,
    terms,
  });
const book = (boothId: BoothId): Promise<Answer> => ask(exhibitor, BOOK, { fairId, companyId, boothId });
const one = async (bookingId: unknown, as = organiser): Promise<Answer> =>
  (await harness.query<{ booking: Answer }>(ONE, { fair: fairId, id: bookingId }, { as })).data.booking;
const onPlan = async (boothId: string): Promise<unknown> => {
  const { plan } = (await harness.query<{ plan: { booths: Answer[] } }>(PLAN, { fair: fairId }, { as: exhibitor }))
    .data;
  return plan.booths.find(({ id }) => id === boothId)?.state;
};
const sideBySide = (boothId: BoothId, position: number): Promise<unknown> => {
  const [left, right] = [position * 3_000, (position + 1) * 3_000];
  const outline = [
    [left, 0],
    [right, 0],
    [right, 3_000],
    [left, 3_000],
  ];
  return harness.database.dataSource.query('UPDATE booths SET hall_id = ?, outline = ? WHERE fair_id = ? AND id = ?', [
    fairId,
    JSON.stringify(outline),
    fairId,
    boothId,
  ]);
};
const letters = async (): Promise<string[]> => {
  const rows: { template: string; language: string }[] = await harness.database.dataSource.query(
    'SELECT template, language FROM mails WHERE fair_id = ? ORDER BY created_at, language',
    [fairId],
  );
  return rows.map(({ template, language }) => `${template} ${language}`);
};

describe('bookings through the gateway', () => {
  it('are applied for where the terms say so; terms left out stay as they are', async () => {
    expect(await rules({ approval: 'BY_ORGANISER', depositPercent: 40, holidays: ['2026-09-02'] })).toMatchObject({
      terms: { approval: 'BY_ORGANISER', depositPercent: 40 },
    });
    expect(await rules({ cancellationFees: [{ daysBefore: 0, percent: 25 }] })).toMatchObject({
      terms: { approval: 'BY_ORGANISER', holidays: ['2026-09-02'], cancellationFees: [{ daysBefore: 0, percent: 25 }] },
    });
    expect(await rules({ depositPercent: 101 })).toEqual({
      __typename: 'InvalidInput',
      problems: [{ path: ['depositPercent'] }],
    });
  });

  it('go from application to approval, with a deposit, a quote, a letter and a history', async () => {
    const boothId = await fairs.booth(fairId);
    const { bookingId, state } = await book(boothId);
    expect([state, await onPlan(boothId)]).toEqual(['APPLIED', 'HELD']);
    const input = { fairId, bookingId };
    expect(await ask(exhibitor, APPROVE, input)).toMatchObject({ __typename: 'NotFound' });
    expect(await ask(organiser, APPROVE, input)).toMatchObject({ state: 'APPROVED' });
    expect(await ask(organiser, REFUSE, { ...input, reason: 'Late' })).toMatchObject({
      __typename: 'WrongBookingState',
    });
    expect(await onPlan(boothId)).toBe('BOOKED');
    expect(await one(bookingId, exhibitor)).toMatchObject({
      state: 'APPROVED',
      origin: 'CLAIM',
      companyName: 'Bolts',
      deposit: { amount: 8_800_000, currency: 'VND' },
      quote: { total: 22_000_000, firmShare: 22_000_000 },
      balance: { amount: 22_000_000 },
      history: [
        { action: 'book-booth', byRight: 'member' },
        { action: 'approve-booking', actorName: 'Olga', byRight: 'organiser' },
      ],
    });
    expect(await letters()).toEqual(['booking-approved ja', 'booking-approved vi']);
    const shownYesterday = { amount: 1_000_000, currency: 'VND' };
    expect(await ask(exhibitor, CANCEL, { ...input, seenFee: shownYesterday })).toMatchObject({
      __typename: 'CostsChanged',
      costs: { amount: 5_500_000, currency: 'VND' },
    });
    expect(await onPlan(boothId)).toBe('BOOKED');
    const seenFee = { amount: 5_500_000, currency: 'VND' };
    expect(await ask(exhibitor, CANCEL, { ...input, reason: 'No stock', seenFee })).toMatchObject({
      state: 'CANCELLED',
      fee: { amount: 5_500_000 },
    });
    expect([await onPlan(boothId), (await one(bookingId)).endReason]).toEqual(['FREE', 'No stock']);
  });

  it('are freed for a missing deposit by an organiser alone, and only after a reminder', async () => {
    await rules({ approval: 'AUTOMATIC' });
    const boothId = await fairs.booth(fairId);
    const { bookingId } = await book(boothId);
    const set = (what: string): Promise<unknown> =>
      harness.database.dataSource.query(`UPDATE bookings SET ${what} WHERE id = ?`, [bookingId]);
    const input = { fairId, bookingId };
    expect(await ask(organiser, FREE, input)).toMatchObject({ __typename: 'DepositNotOverdue' });
    await set('deposit_due_on = UTC_DATE() - INTERVAL 2 DAY');
    expect(await ask(organiser, FREE, input)).toMatchObject({ __typename: 'ReminderTooRecent', freeOn: null });
    const watch = harness.app.get(WatchDeposits, { strict: false });
    await Promise.all([watch.execute(), watch.execute()]);
    expect((await letters()).filter((letter) => letter.startsWith('deposit-reminder'))).toEqual([
      'deposit-reminder ja',
      'deposit-reminder vi',
    ]);
    await watch.execute();
    const overdue = await harness.query<{ bookings: { nodes: Answer[] } }>(
      LIST,
      { fair: fairId, filter: { overdue: true } },
      { as: organiser },
    );
    expect(overdue.data.bookings.nodes).toMatchObject([{ id: bookingId }]);
    const soon = await ask(organiser, FREE, input);
    expect([soon.__typename, soon.freeOn]).toEqual(['ReminderTooRecent', (await one(bookingId)).mayBeFreedOn]);
    await set('reminded_at = UTC_TIMESTAMP(3) - INTERVAL 30 DAY');
    expect(await ask(organiser, FREE, input)).toMatchObject({ state: 'EXPIRED' });
    expect(await onPlan(boothId)).toBe('FREE');
    const told = await Promise.all([organiser, exhibitor].map((as) => one(bookingId, as)));
    const why = ['The deposit did not come.', 'Tiền đặt cọc không được nộp.'];
    expect(told.map(({ endReason }) => endReason)).toEqual(why);
    expect(told.map(({ history }) => (history as Answer[]).at(-1)?.reason)).toEqual(why);
  });

  it('are allotted by hand, withdrawn with notice and put back', async () => {
    const boothId = await fairs.booth(fairId);
    const allotted = await ask(organiser, ALLOT, { fairId, boothId, companyId, reason: 'Guest of the city' });
    expect(await one(allotted.bookingId)).toMatchObject({ origin: 'ALLOTMENT', originReason: 'Guest of the city' });
    const withdrawn = await ask(organiser, WITHDRAW, { fairId, boothId, reason: 'Fire exit' });
    expect(withdrawn).toEqual({ __typename: 'WithdrawnBooth', bookingId: allotted.bookingId });
    expect([await onPlan(boothId), (await book(boothId)).__typename]).toEqual(['WITHDRAWN', 'BoothWithdrawn']);
    expect((await letters()).slice(-4).sort()).toEqual(
      ['booth-allotted', 'booth-withdrawn'].flatMap((letter) => [`${letter} ja`, `${letter} vi`]),
    );
    await ask(organiser, PUT_BACK, { fairId, boothId });
    expect(await onPlan(boothId)).toBe('FREE');
  });

  it('are ordered together, all or none, at few statements', async () => {
    const boothIds = [await fairs.booth(fairId), await fairs.booth(fairId), await fairs.booth(fairId)];
    await ask(organiser, WITHDRAW, { fairId, boothId: boothIds[1], reason: 'Pillar' });
    const order = (wanted: BoothId[]): Promise<Answer> =>
      ask(exhibitor, ORDER, { fairId, companyId, boothIds: wanted });
    expect(await order(boothIds)).toMatchObject({
      __typename: 'OrderRefused',
      boothId: boothIds[1],
      reason: { __typename: 'BoothWithdrawn', code: 'booth-withdrawn' },
    });
    const few = await harness.statements(async () => {
      expect((await order([boothIds[0], boothIds[2]])).bookings).toHaveLength(2);
    });
    const booths = await Promise.all([1, 2, 3, 4, 5, 6].map(() => fairs.booth(fairId)));
    const many = await harness.statements(() => order(booths));
    expect(many).toHaveLength(few.length);
    const single = await harness.statements(async () => book(await fairs.booth(fairId)));
    expect(single).toHaveLength(12);
  });

  it('are held, prolonged and given back together, at the prices that were seen', async () => {
    const boothIds = [await fairs.booth(fairId), await fairs.booth(fairId)].sort();
    const about = { fairId, companyId, boothIds };
    const quotes = async () => {
      type Quotes = { wallToWall: boolean; booths: { quote: { firmShare: number } }[] };
      return (await harness.query<{ quotes: Quotes }>(QUOTES, { input: about }, { as: exhibitor })).data.quotes;
    };
    expect((await quotes()).wallToWall).toBe(false);
    for (const [position, boothId] of boothIds.entries()) await sideBySide(boothId, position);
    const quoted = await quotes();
    expect(quoted.wallToWall).toBe(true);
    const seenPrices = quoted.booths.map(({ quote }, index) => ({
      boothId: boothIds[index],
      price: { amount: quote.firmShare, currency: 'VND' },
    }));
    const [first, second] = seenPrices;
    const dearer = { ...second, price: { ...second.price, amount: second.price.amount + 1 } };
    expect(await ask(exhibitor, HOLD_ALL, { ...about, seenPrices: [first, dearer] })).toMatchObject({
      boothId: boothIds[1],
      reason: { code: 'costs-changed', costs: second.price },
    });
    const held = await ask(exhibitor, HOLD_ALL, { ...about, seenPrices });
    const mayRenew = async () => {
      type Held = { companyBookings: { bookings: { boothId: string; mayRenew: boolean }[] } };
      const document = `query ($fair: ID!, $company: ID!) { companyBookings(fairId: $fair, companyId: $company) {
        ... on CompanyBookings { bookings { boothId mayRenew } } } }`;
      const { data } = await harness.query<Held>(document, { fair: fairId, company: companyId }, { as: exhibitor });
      const { bookings } = data.companyBookings;
      return boothIds.map((id) => bookings.find(({ boothId }) => boothId === id)?.mayRenew);
    };
    expect(await mayRenew()).toEqual([true, true]);
    const renewed = await ask(exhibitor, RENEW_ALL, about);
    expect(await mayRenew()).toEqual([false, false]);
    const ends = (of: Answer) => new Set((of.bookings as Answer[]).map(({ heldUntil }) => heldUntil));
    expect([ends(held).size, ends(renewed).size]).toEqual([1, 1]);
    expect([...ends(renewed)]).not.toEqual([...ends(held)]);
    expect(await ask(exhibitor, RELEASE_ALL, { ...about, boothIds: [...boothIds, await fairs.booth(fairId)] })).toEqual(
      {
        __typename: 'OrderRefused',
        boothId: expect.any(String) as string,
        reason: { code: 'booking-ended' },
      },
    );
    expect(await onPlan(boothIds[0])).toBe('HELD');
    expect(await ask(exhibitor, RELEASE_ALL, about)).toMatchObject({
      bookings: boothIds.map((boothId) => ({ boothId, state: 'RELEASED' })),
    });
    expect(await onPlan(boothIds[0])).toBe('FREE');
  });

  it('are listed for organisers page by page', async () => {
    const list = async (after: string | null, as = organiser) =>
      (
        await harness.query<{ bookings: Answer }>(
          LIST,
          { fair: fairId, filter: { states: ['APPROVED'] }, after },
          { as },
        )
      ).data.bookings as { nodes: Answer[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const numbers: unknown[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page = await list(after);
      numbers.push(...page.nodes.map(({ boothNumber }) => boothNumber));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(numbers).toHaveLength(9);
    expect(numbers).toEqual([...numbers].sort());
    expect(await list(null, exhibitor)).toMatchObject({ __typename: 'NotFound' });
  });
});
