import type { CompanyId, FairId } from '@ketnoi/kernel';
import { type Harness, startHarness } from './harness.js';
import { newId, type SignedIn } from './people.js';

const BOOK = `mutation Book($input: ClaimInput!, $key: IdempotencyKey!) {
  bookBooth(input: $input, idempotencyKey: $key) {
    __typename ... on BookedBooth { bookingId boothId } ... on ExpectedError { code message }
  }
}`;
const HOLD = `mutation Hold($input: ClaimInput!, $key: IdempotencyKey!) {
  holdBooth(input: $input, idempotencyKey: $key) {
    __typename ... on HeldBooth { bookingId heldUntil } ... on TooManyBooths { limit } ... on ExpectedError { message }
  }
}`;
const RELEASE = `mutation Release($input: ReleaseInput!, $key: IdempotencyKey!) {
  releaseBooth(input: $input, idempotencyKey: $key) { __typename }
}`;
const PLAN = `query Plan($fairId: ID!) {
  plan(fairId: $fairId) {
    __typename
    ... on Plan {
      version halls { name outline { x y } } zones { name } bookingRules { holdMinutes }
      booths { id number state companyName openSides price { amount currency } }
    }
  }
}`;

let harness: Harness;
let organiser: SignedIn;
const fairId = newId<FairId>();

beforeAll(async () => {
  harness = await startHarness({ poolSize: 32 });
  await insert('fairs (id, slug, names, venue, time_zone, starts_on, ends_on, fictional, created_at)', [
    [
      fairId,
      fairId,
      '{"en":"Fair (Fictional)"}',
      'Hall',
      'Asia/Ho_Chi_Minh',
      '2027-08-20',
      '2027-08-22',
      1,
      new Date(),
    ],
  ]);
  organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
});
afterAll(() => harness.close());

const insert = (into: string, rows: unknown[][]): Promise<unknown> =>
  harness.database.dataSource.query(`INSERT INTO ${into} VALUES ?`, [rows]);

async function exhibitors(n: number): Promise<{ companyId: CompanyId; person: SignedIn }[]> {
  const companyIds = Array.from({ length: n }, () => newId<CompanyId>());
  const now = new Date();
  await insert(
    'companies (id, registered_name, short_name, country, plant_in_vietnam, fictional, version, created_at, updated_at)',
    companyIds.map((id, i) => [id, `Firm ${i} (Fictional)`, `Firm ${i}`, 'VN', 1, 1, 1, now, now]),
  );
  await insert(
    'participations (fair_id, company_id, as_supplier, as_buyer, seats, created_at)',
    companyIds.map((id) => [fairId, id, 1, 0, 1, now]),
  );
  const people: { companyId: CompanyId; person: SignedIn }[] = [];
  for (const companyId of companyIds)
    people.push({ companyId, person: await harness.people.signedIn({ companies: [companyId] }) });
  return people;
}

async function layOut(name: string, booths: number, as: SignedIn = organiser): Promise<string> {
  const answer = await harness.query<{ layOutHall: { __typename: string } }>(
    `mutation Lay($input: LayOutHallInput!, $key: IdempotencyKey!) {
       layOutHall(input: $input, idempotencyKey: $key) { __typename ... on LaidOutHall { booths } }
     }`,
    {
      input: {
        fairId,
        name,
        booths,
        zones: [{ name: 'Mechanics', sectorId: 'mechanical-engineering', share: 1 }],
        price: { amount: 22_000_000, currency: 'VND' },
        cornerSurchargePercent: 10,
      },
      key: `lay-${name}`,
    },
    { as },
  );
  return answer.data.layOutHall.__typename;
}

const openBooking = (): Promise<unknown> =>
  harness.query(
    `mutation Rules($input: BookingRulesInput!) { setBookingRules(input: $input) { __typename } }`,
    {
      input: {
        fairId,
        opensAt: '2020-01-01T00:00:00Z',
        closesAt: '2100-01-01T00:00:00Z',
        holdMinutes: 30,
        boothsPerCompany: 2,
      },
    },
    { as: organiser },
  );

interface PlanData {
  plan: {
    __typename: string;
    version: number;
    booths: { id: string; number: string; state: string; companyName: string | null; price: { amount: number } }[];
  };
}
const plan = async (as: SignedIn): Promise<PlanData['plan']> =>
  (await harness.query<PlanData>(PLAN, { fairId }, { as })).data.plan;

const claim = async (
  document: string,
  as: SignedIn,
  companyId: string,
  boothId: string,
  key: string,
): Promise<Record<string, unknown>> => {
  const answer = await harness.query<Record<string, Record<string, unknown>>>(
    document,
    { input: { fairId, boothId, companyId }, key },
    { as },
  );
  return Object.values(answer.data)[0];
};

describe('booths through the gateway', () => {
  it('are laid out by organisers alone, and seen by whoever has to do with the fair', async () => {
    const [exhibitor] = await exhibitors(1);
    const stranger = await harness.people.signedIn();
    expect(await layOut('H0', 4, exhibitor.person)).toBe('NotFound');
    expect(await layOut('H1', 30)).toBe('LaidOutHall');
    await openBooking();
    const seen = await plan(exhibitor.person);
    expect(seen.booths).toHaveLength(30);
    expect(new Set(seen.booths.map((booth) => booth.price.amount))).toEqual(new Set([22_000_000, 24_200_000]));
    expect((await plan(stranger)).__typename).toBe('NotFound');
  });

  it('go from free to held, booked and free again', async () => {
    const [{ companyId, person }, other] = await exhibitors(2);
    const boothId = (await plan(person)).booths[0].id;
    const held = await claim(HOLD, person, companyId, boothId, 'k1');
    expect(held.__typename).toBe('HeldBooth');
    expect((await claim(BOOK, other.person, other.companyId, boothId, 'k1')).__typename).toBe('BoothTaken');
    expect((await claim(BOOK, other.person, companyId, boothId, 'k2')).__typename).toBe('NotFound');
    const booked = await claim(BOOK, person, companyId, boothId, 'k2');
    expect(booked).toEqual({ __typename: 'BookedBooth', bookingId: held.bookingId, boothId });
    expect(await claim(BOOK, person, companyId, boothId, 'k2')).toEqual(booked);
    expect((await claim(HOLD, person, companyId, boothId, 'k2')).__typename).toBe('IdempotencyConflict');
    const of = (seen: PlanData['plan']) => seen.booths.find((booth) => booth.id === boothId);
    expect(of(await plan(person))).toMatchObject({ state: 'BOOKED', companyName: 'Firm 0' });
    expect(of(await plan(other.person))).toMatchObject({ state: 'BOOKED', companyName: null });
    const input = { fairId, bookingId: held.bookingId, reason: 'No stock' };
    const released = await harness.query(RELEASE, { input, key: 'k3' }, { as: person });
    expect(released.data).toEqual({ releaseBooth: { __typename: 'ReleasedBooth' } });
    expect(of(await plan(person))).toMatchObject({ state: 'FREE', companyName: null });
  });

  it('are refused beyond the limit, in the language of the reader', async () => {
    const [{ companyId, person }] = await exhibitors(1);
    const booths = (await plan(person)).booths.filter((booth) => booth.state === 'FREE');
    for (const i of [0, 1]) await claim(BOOK, person, companyId, booths[i].id, `limit-${i}`);
    const answer = await harness.query<{ holdBooth: object }>(
      HOLD,
      { input: { fairId, boothId: booths[2].id, companyId }, key: 'limit-2' },
      { as: person, headers: { 'accept-language': 'vi' } },
    );
    expect(answer.data.holdBooth).toMatchObject({ __typename: 'TooManyBooths', limit: 2 });
    expect(JSON.stringify(answer.data)).toContain('gian hàng');
  });

  it('cost the same number of statements however many there are', async () => {
    const few = await harness.statements(() => plan(organiser));
    expect(await layOut('H1', 200)).toBe('IdempotencyConflict');
    expect(await layOut('H2', 200)).toBe('InvalidInput');
    const halls: unknown[] = await harness.database.dataSource.query("SELECT id FROM halls WHERE name = 'H2'");
    expect(halls).toHaveLength(0);
    const second = await harness.query<{ drawHall: { hallId: string } }>(
      `mutation Hall($input: DrawHallInput!) { drawHall(input: $input, idempotencyKey: "h3") { ... on DrawnHall { hallId } } }`,
      { input: { fairId, name: 'H3', outline: rowOfForty } },
      { as: organiser },
    );
    const drawn = await harness.query<{ drawBooths: { boothIds: string[] } }>(
      `mutation Booths($fairId: ID!, $booths: [BoothDrawingInput!]!) {
         drawBooths(fairId: $fairId, booths: $booths, idempotencyKey: "b3") { ... on DrawnBooths { boothIds } }
       }`,
      {
        fairId,
        booths: Array.from({ length: 40 }, (_, i) => ({
          hallId: second.data.drawHall.hallId,
          number: `X-${i}`,
          outline: square(i),
          price: { amount: 1, currency: 'VND' },
        })),
      },
      { as: organiser },
    );
    expect(drawn.data.drawBooths.boothIds).toHaveLength(40);
    const many = await harness.statements(() => plan(organiser));
    expect(many).toHaveLength(few.length);
  });

  it('are drawn as a whole or not at all, with each mistake named', async () => {
    const answer = await harness.query(
      `mutation Booths($fairId: ID!, $booths: [BoothDrawingInput!]!) {
         drawBooths(fairId: $fairId, booths: $booths, idempotencyKey: "bad") {
           __typename ... on InvalidInput { problems { path code } }
         }
       }`,
      {
        fairId,
        booths: [{ hallId: newId(), number: 'A-01', outline: square(0), price: { amount: -1, currency: 'USD' } }],
      },
      { as: organiser },
    );
    expect(answer.data).toEqual({
      drawBooths: {
        __typename: 'InvalidInput',
        problems: [
          { path: ['booths', '0'], code: 'unknown-hall' },
          { path: ['booths', '0'], code: 'price-unusable' },
        ],
      },
    });
  });
});

const rowOfForty = [
  { x: 0, y: 0 },
  { x: 120_000, y: 0 },
  { x: 120_000, y: 9_000 },
  { x: 0, y: 9_000 },
];
const square = (i: number): { x: number; y: number }[] => [
  { x: i * 3_000, y: 0 },
  { x: (i + 1) * 3_000, y: 0 },
  { x: (i + 1) * 3_000, y: 3_000 },
  { x: i * 3_000, y: 3_000 },
];
