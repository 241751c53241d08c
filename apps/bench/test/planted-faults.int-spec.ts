/**
 * Three faults that booking systems are known for, planted into the adapter on a real database under load: the checker
 * must name each, and must have nothing to say of the same load without them. Claims are stepped, not timed: everybody
 * has read before anybody writes.
 */
import { jest } from '@jest/globals';
import { eventually } from '@ketnoi/testing';
import { type BoothDesk, openBoothDesk } from './booth-desk.js';

jest.setTimeout(300_000);

const BOOTHS = 16;
const FIRMS = 2 * BOOTHS;

let desk: BoothDesk;
beforeAll(async () => {
  desk = await openBoothDesk(FIRMS + 4, FIRMS);
});
afterAll(() => desk.close());

/** Opens for everybody when as many as `count` have come with the same key. */
function barrier(count: number): (key: string) => Promise<void> {
  const waiting = new Map<string, (() => void)[]>();
  return (key) =>
    new Promise((resolve) => {
      const there = [...(waiting.get(key) ?? []), resolve];
      waiting.set(key, there.length === count ? [] : there);
      if (there.length === count) for (const go of there) go();
    });
}

type Reading = Parameters<BoothDesk['bookings']['situation']>;

/** Whoever has read waits for the other: by booth or by company. Answers how to undo it. */
function stepped(keyOf: (reading: Reading) => string): () => void {
  const { bookings } = desk;
  const read = bookings.situation.bind(bookings);
  const meet = barrier(2);
  const first = new Set<string>();
  bookings.situation = async (...reading) => {
    const situation = await read(...reading);
    // Only the first look: whoever looks again, having lost, is alone.
    const who = reading.join();
    if (!first.has(who)) await meet(keyOf(reading));
    first.add(who);
    return situation;
  };
  return () => void Reflect.deleteProperty(bookings, 'situation');
}

async function withoutKey(name: string, columns: string, work: () => Promise<void>): Promise<void> {
  await desk.dataSource.query(`ALTER TABLE bookings DROP INDEX ${name}, ADD INDEX ix_spoilt (${columns})`);
  try {
    await work();
  } finally {
    await desk.dataSource.query('DELETE FROM bookings');
    await desk.dataSource.query(`ALTER TABLE bookings DROP INDEX ix_spoilt, ADD UNIQUE INDEX ${name} (${columns})`);
  }
}

/** Two firms for each booth, all at once. */
async function twoForEachBooth(): Promise<{ sold: number; broken: string[] }> {
  const atFair = await desk.openFair({ booths: BOOTHS, boothsPerCompany: 1 });
  const undo = stepped(([, boothId]) => boothId);
  try {
    await Promise.all(Array.from({ length: 2 * BOOTHS }, (_, i) => atFair.book(i % BOOTHS, i)));
  } finally {
    undo();
  }
  const sold = atFair.history.calls.filter(({ answer }) => answer.code === 'sold').length;
  return { sold, broken: await atFair.brokenRules() };
}

/** Each firm reaches for two booths at once, and may have one. */
async function twoForEachFirm(): Promise<{ sold: number; broken: string[] }> {
  const atFair = await desk.openFair({ booths: 2 * BOOTHS, boothsPerCompany: 1 });
  const undo = stepped(([, , companyId]) => companyId);
  try {
    await Promise.all(Array.from({ length: 2 * BOOTHS }, (_, i) => atFair.book(i, i % BOOTHS)));
  } finally {
    undo();
  }
  const sold = atFair.history.calls.filter(({ answer }) => answer.code === 'sold').length;
  return { sold, broken: await atFair.brokenRules() };
}

/** Every hold is over as soon as it is given; its firm confirms it nevertheless, when that is past doubt. */
async function confirmWhenOver(spoil: () => void): Promise<string[]> {
  const atFair = await desk.openFair({ booths: BOOTHS, boothsPerCompany: 1 });
  await desk.dataSource.query('UPDATE booking_rules SET hold_minutes = 0 WHERE fair_id = ?', [atFair.fair.fairId]);
  await Promise.all(atFair.fair.boothIds.map((_, i) => atFair.hold(i, i)));
  const { clock } = atFair.history;
  const over = clock.now() + 2 * clock.uncertaintyMs;
  await eventually(() => clock.now() > over, { everyMs: 1 });
  spoil();
  await Promise.all(atFair.fair.boothIds.map((_, i) => atFair.book(i, i)));
  return atFair.brokenRules();
}

describe('booking without a planted fault', () => {
  it('gives the checker nothing to complain of', async () => {
    expect(await twoForEachBooth()).toEqual({ sold: BOOTHS, broken: [] });
    expect(await twoForEachFirm()).toEqual({ sold: BOOTHS, broken: [] });
    expect(await confirmWhenOver(() => undefined)).toEqual([]);
  });
});

describe('the checker catches', () => {
  it('read, then write: no key on the booth', async () => {
    await withoutKey('uq_bookings_live', 'fair_id, live_booth_id', async () => {
      const { sold, broken } = await twoForEachBooth();
      expect(sold).toBeGreaterThan(BOOTHS);
      expect(broken).toEqual(['order', 'dump']);
    });
  });

  it('a limit that is read and not kept: no key on the number of claims of a company', async () => {
    await withoutKey('uq_bookings_company_nth', 'fair_id, company_id, nth', async () => {
      const { sold, broken } = await twoForEachFirm();
      expect(sold).toBeGreaterThan(BOOTHS);
      expect(broken).toEqual(['limit']);
    });
  });

  it('the end of a hold judged by the clock of the program, which is slow', async () => {
    const { bookings } = desk;
    const read = bookings.situation.bind(bookings);
    const broken = await confirmWhenOver(() => {
      bookings.situation = async (...reading) => {
        const situation = await read(...reading);
        return situation && { ...situation, now: new Date(Date.now() - 2_000) };
      };
      bookings.changeWhileHeld = (booking) => bookings.change(booking);
    });
    expect(broken).toEqual(['order']);
  });
});
