/**
 * 2,000 attempts on 300 booths from 64 connections through the gateway, all attempts for a booth arriving together.
 * The same race without the unique key sells booths twice: a race that cannot fail would prove nothing.
 */
import { jest } from '@jest/globals';
import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { type Harness, startHarness } from './harness.js';
import { newId, type SignedIn } from './people.js';

jest.setTimeout(300_000);

const ATTEMPTS = 2_000;
const BOOTHS = 300;
const COMPANIES = 100;
const CONNECTIONS = 64;
const BOOK = `mutation Book($input: ClaimInput!, $key: IdempotencyKey!) {
  bookBooth(input: $input, idempotencyKey: $key) { __typename }
}`;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ poolSize: 32 });
});
afterAll(() => harness.close());

interface Race {
  readonly fairId: FairId;
  readonly boothIds: readonly BoothId[];
  readonly people: readonly { readonly companyId: CompanyId; readonly person: SignedIn }[];
}

async function prepare(): Promise<Race> {
  const fairId = newId<FairId>();
  const boothIds = Array.from({ length: BOOTHS }, () => newId<BoothId>());
  const companyIds = Array.from({ length: COMPANIES }, () => newId<CompanyId>());
  const now = new Date();
  const insert = (into: string, rows: unknown[][]): Promise<unknown> =>
    harness.database.dataSource.query(`INSERT INTO ${into} VALUES ?`, [rows]);
  await insert('fairs (id, slug, names, venue, time_zone, starts_on, ends_on, fictional, created_at)', [
    [fairId, fairId, '{"en":"Fair (Fictional)"}', 'Hall', 'Asia/Ho_Chi_Minh', '2027-08-20', '2027-08-22', 1, now],
  ]);
  await insert('booking_rules (fair_id, opens_at, closes_at, hold_minutes, booths_per_company)', [
    [fairId, new Date('2020-01-01'), new Date('2100-01-01'), 30, 50],
  ]);
  await insert(
    'companies (id, registered_name, short_name, country, plant_in_vietnam, fictional, version, created_at, updated_at)',
    companyIds.map((id, i) => [id, `Firm ${i} (Fictional)`, `Firm ${i}`, 'VN', 1, 1, 1, now, now]),
  );
  await insert(
    'participations (fair_id, company_id, as_supplier, as_buyer, seats, created_at)',
    companyIds.map((id) => [fairId, id, 1, 0, 1, now]),
  );
  await insert(
    'booths (fair_id, id, hall_id, number, kind, outline, area_dm2, open_sides, price_amount, price_currency)',
    boothIds.map((id, i) => [fairId, id, newId(), `B-${i}`, 'shell', '[[0,0],[3,0],[3,3]]', 900, 1, 22_000_000, 'VND']),
  );
  const people: { companyId: CompanyId; person: SignedIn }[] = [];
  for (const companyId of companyIds)
    people.push({ companyId, person: await harness.people.signedIn({ companies: [companyId] }) });
  return { fairId, boothIds, people };
}

/** How often each answer was given. */
async function run({ fairId, boothIds, people }: Race, attempts = ATTEMPTS): Promise<Record<string, number>> {
  const answers: Record<string, number> = {};
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let i = next++; i < attempts; i = next++) {
      const { companyId, person } = people[i % people.length];
      const input = { fairId, companyId, boothId: boothIds[Math.floor((i * BOOTHS) / ATTEMPTS)] };
      const answer = await harness.query<{ bookBooth?: { __typename: string } } | null>(
        BOOK,
        { input, key: `try-${i}` },
        { as: person },
      );
      const what = answer.data?.bookBooth?.__typename ?? `error ${answer.status} ${answer.errors?.[0]?.message}`;
      answers[what] = (answers[what] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, hand));
  return answers;
}

const soldTwice = async ({ fairId }: Race): Promise<number> => {
  const rows: unknown[] = await harness.database.dataSource.query(
    "SELECT booth_id FROM bookings WHERE fair_id = ? AND state = 'approved' GROUP BY booth_id HAVING COUNT(*) > 1",
    [fairId],
  );
  return rows.length;
};

describe('a race for booths through the gateway', () => {
  it('sells each booth once, and every loser is told that it is taken', async () => {
    const race = await prepare();
    expect(await run(race)).toEqual({ BookedBooth: BOOTHS, BoothTaken: ATTEMPTS - BOOTHS });
    expect(await soldTwice(race)).toBe(0);
  });

  it('sells booths twice when reading first is all that protects them', async () => {
    const race = await prepare();
    await harness.database.dataSource.query(
      'ALTER TABLE bookings DROP INDEX uq_bookings_live, ADD INDEX ix_bookings_live (fair_id, live_booth_id)',
    );
    // A fifth of the same attempts is enough to fail.
    await run(race, ATTEMPTS / 5);
    expect(await soldTwice(race)).toBeGreaterThan(0);
  });
});
