/**
 * 2,000 attempts on 300 booths from 64 connections through the gateway, all attempts for a booth arriving together.
 * The same race without the unique key sells booths twice: a race that cannot fail would prove nothing.
 */
import { jest } from '@jest/globals';
import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, startHarness } from './harness.js';
import type { SignedIn } from './people.js';

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

async function prepare(name: string): Promise<Race> {
  const fairs = new Fairs(harness.database.dataSource);
  const fairId = await fairs.fair(name);
  await fairs.openBooking(fairId);
  const boothIds: BoothId[] = [];
  while (boothIds.length < BOOTHS) boothIds.push(await fairs.booth(fairId));
  const people: { companyId: CompanyId; person: SignedIn }[] = [];
  while (people.length < COMPANIES) {
    const companyId = await fairs.company(`${name} ${people.length}`);
    await fairs.takePart(fairId, companyId);
    people.push({ companyId, person: await harness.people.signedIn({ companies: [companyId] }) });
  }
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
    const race = await prepare('Guarded');
    expect(await run(race)).toEqual({ BookedBooth: BOOTHS, BoothTaken: ATTEMPTS - BOOTHS });
    expect(await soldTwice(race)).toBe(0);
  });

  it('sells booths twice when reading first is all that protects them', async () => {
    const race = await prepare('Unguarded');
    await harness.database.dataSource.query(
      'ALTER TABLE bookings DROP INDEX uq_bookings_live, ADD INDEX ix_bookings_live (fair_id, live_booth_id)',
    );
    // A fifth of the same attempts is enough to fail.
    await run(race, ATTEMPTS / 5);
    expect(await soldTwice(race)).toBeGreaterThan(0);
  });
});
