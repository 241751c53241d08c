/**
 * Bookings that go elsewhere race with those that stay, through the use cases and on a real database. Each race is run
 * again without what protects it, the unique key or the look at the version: a race that cannot fail proves nothing.
 */
import { jest } from '@jest/globals';
import {
  BookBooth,
  CancelBooking,
  ConsentToSwap,
  MoveBooking,
  ProposeSwap,
  ReservePavilion,
} from '@ketnoi/booth-allocation';
import type { FairId } from '@ketnoi/kernel';
import { soleMemberOf } from '@ketnoi/kernel/testing';
import { unwrap } from '@ketnoi/kernel';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { Movers, organiserOf } from '../../../test/moves.fixture.js';

jest.setTimeout(120_000);

const TURNS = 12;
/** Without protection it goes wrong soon, but not every time. */
const TURNS_UNPROTECTED = 60;

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(20);
});
afterAll(() => world.close());

interface Coded {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}
const codeOf = (answer: Coded): string => (answer.ok ? 'ok' : (answer.error?.code ?? ''));

const move = (at: Movers, company: number, bookingId: string, booth: number) =>
  world.app
    .get(MoveBooking)
    .execute(
      soleMemberOf(at.company(company)),
      { fairId: at.fairId, bookingId: bookingId as never, toBoothId: at.booth(booth), reason: null },
      at.key(),
    );
const book = (at: Movers, company: number, booth: number) =>
  world.app
    .get(BookBooth)
    .execute(
      soleMemberOf(at.company(company)),
      { fairId: at.fairId, boothId: at.booth(booth), companyId: at.company(company) },
      at.key(),
    );

/** Two who act at the same moment, many times over, each time at a fair of their own. */
async function raced(
  wish: { booths: number; companies: number },
  set: (at: Movers) => Promise<readonly [() => Promise<Coded>, () => Promise<Coded>]>,
  turns: number,
): Promise<{ readonly codes: string[]; readonly fairs: Movers[] }> {
  const codes: string[] = [];
  const fairs: Movers[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const at = await Movers.open(world, wish);
    const [one, other] = await set(at);
    const answers = await Promise.all(turn % 2 === 0 ? [one(), other()] : [other(), one()].reverse());
    codes.push(answers.map(codeOf).sort().join(' + '));
    fairs.push(at);
    if (turns === TURNS_UNPROTECTED && (await mostOnABooth(fairs)) > 1) break;
  }
  return { codes, fairs };
}

/** The most claims that stand on one booth, over all the fairs. */
async function mostOnABooth(fairs: readonly Movers[]): Promise<number> {
  const [{ n }]: { n: number | string | null }[] = await world.dataSource.query(
    `SELECT MAX(n) AS n FROM (SELECT COUNT(*) AS n FROM bookings
       WHERE fair_id IN (?) AND state IN ('held', 'applied', 'approved', 'confirmed', 'paid', 'blocked')
       GROUP BY fair_id, booth_id) AS claims`,
    [fairs.map((at): FairId => at.fairId)],
  );
  return Number(n);
}

/** Reading first is then all that keeps two claims apart. */
async function withoutTheKey(work: () => Promise<void>): Promise<void> {
  await world.dataSource.query(
    'ALTER TABLE bookings DROP INDEX uq_bookings_live, ADD INDEX ix_live (fair_id, live_booth_id)',
  );
  try {
    await work();
  } finally {
    await world.dataSource.query('DELETE FROM bookings');
    await world.dataSource.query(
      'ALTER TABLE bookings DROP INDEX ix_live, ADD UNIQUE INDEX uq_bookings_live (fair_id, live_booth_id)',
    );
  }
}

const moveAgainstBook = (turns = TURNS) =>
  raced(
    { booths: 2, companies: 2 },
    async (at) => {
      const { bookingId } = await at.book(0, 0);
      return [() => move(at, 0, bookingId, 1), () => book(at, 1, 1)];
    },
    turns,
  );
const twoMoves = (turns = TURNS) =>
  raced(
    { booths: 3, companies: 2 },
    async (at) => {
      const [one, other] = [await at.book(0, 0), await at.book(1, 1)];
      return [() => move(at, 0, one.bookingId, 2), () => move(at, 1, other.bookingId, 2)];
    },
    turns,
  );
const blockAgainstBook = (turns = TURNS) =>
  raced(
    { booths: 3, companies: 2 },
    async (at) => {
      const { groupId } = await at.group(1);
      const boothIds = [2, 0, 1].map(at.booth);
      const wish = { fairId: at.fairId, groupId, boothIds, allotUntil: new Date('2100-01-01') };
      const reserve = () => world.app.get(ReservePavilion).execute(organiserOf(at.fairId), wish, at.key());
      return [reserve, () => book(at, 1, 1)];
    },
    turns,
  );
const swapAgainstCancel = (turns = TURNS) =>
  raced(
    { booths: 2, companies: 2 },
    async (at) => {
      const [mine, theirs] = [await at.book(0, 0), await at.book(1, 1)];
      const wish = { fairId: at.fairId, bookingId: mine.bookingId, otherBoothId: at.booth(1), note: null };
      const { swapId } = unwrap(await world.app.get(ProposeSwap).execute(soleMemberOf(at.company(0)), wish, 'swap'));
      const consent = () =>
        world.app.get(ConsentToSwap).execute(soleMemberOf(at.company(1)), { fairId: at.fairId, swapId }, at.key());
      const cancel = () =>
        world.app
          .get(CancelBooking)
          .execute(
            soleMemberOf(at.company(1)),
            { fairId: at.fairId, bookingId: theirs.bookingId, reason: 'no stock' },
            at.key(),
          );
      return [consent, cancel];
    },
    turns,
  );

describe('a move against a booking of its target', () => {
  it('gives the booth to one of them and tells the other', async () => {
    const { codes, fairs } = await moveAgainstBook();
    expect(new Set(codes)).toEqual(new Set(['booth-taken + ok']));
    for (const at of fairs) expect(Object.keys(await at.standing())).toContain('b1');
    expect(await mostOnABooth(fairs)).toBe(1);
  });

  it('gives it to both when reading first is all that protects it', () =>
    withoutTheKey(async () =>
      expect(await mostOnABooth((await moveAgainstBook(TURNS_UNPROTECTED)).fairs)).toBeGreaterThan(1),
    ));
});

describe('two moves to one booth', () => {
  it('let one through, and the other company keeps the booth it had', async () => {
    const { codes, fairs } = await twoMoves();
    expect(new Set(codes)).toEqual(new Set(['booth-taken + ok']));
    for (const at of fairs) expect(Object.keys(await at.standing())).toHaveLength(2);
    expect(await mostOnABooth(fairs)).toBe(1);
  });

  it('both get there when reading first is all that protects it', () =>
    withoutTheKey(async () =>
      expect(await mostOnABooth((await twoMoves(TURNS_UNPROTECTED)).fairs)).toBeGreaterThan(1),
    ));
});

describe('a pavilion reserved against a booking in it', () => {
  it('is reserved whole or not at all', async () => {
    const { codes, fairs } = await blockAgainstBook();
    const sound = ['booths-taken + ok', 'booth-taken + ok', 'booth-reserved + ok'];
    expect(codes.filter((code) => !sound.includes(code))).toEqual([]);
    for (const at of fairs) expect([1, 3]).toContain(Object.keys(await at.standing()).length);
    expect(await mostOnABooth(fairs)).toBe(1);
  });

  it('takes a booked booth, too, when reading first is all that protects it', () =>
    withoutTheKey(async () =>
      expect(await mostOnABooth((await blockAgainstBook(TURNS_UNPROTECTED)).fairs)).toBeGreaterThan(1),
    ));
});

describe('a swap against a cancellation of one of its bookings', () => {
  /** What the two left: either nothing was swapped, or what was swapped was cancelled where it then stood. */
  const left = async (at: Movers): Promise<string> => {
    const rows: { booth_id: never }[] = await world.dataSource.query(
      "SELECT booth_id FROM bookings WHERE fair_id = ? AND state = 'cancelled'",
      [at.fairId],
    );
    const gone = rows.map((row) => `b${at.fair.boothIds.indexOf(row.booth_id)}`);
    return `${JSON.stringify(await at.standing())} cancelled ${gone.join()}`;
  };
  const SOUND = ['{"b0":"c0"} cancelled b1', '{"b1":"c0"} cancelled b0', '{"b0":"c1","b1":"c0"} cancelled '];

  it('leaves each booth with one company or none, and no booking in two places', async () => {
    const { fairs } = await swapAgainstCancel();
    for (const at of fairs) expect(SOUND).toContain(await left(at));
  });

  it('leaves a cancelled booking standing when the swap trusts what it has read', async () => {
    const at = await Movers.open(world, { booths: 2, companies: 2 });
    const [mine, theirs] = [await at.book(0, 0), await at.book(1, 1)];
    // The naive swap has read both bookings as approved; it neither locks them nor looks at their versions again.
    const cancelled = { fairId: at.fairId, bookingId: theirs.bookingId, reason: 'no stock' };
    unwrap(await world.app.get(CancelBooking).execute(soleMemberOf(at.company(1)), cancelled, 'cancel'));
    const park = 'UPDATE bookings SET live_booth_id = NULL WHERE fair_id = ? AND id IN (?)';
    await world.dataSource.query(park, [at.fairId, [mine.bookingId, theirs.bookingId]]);
    for (const [{ bookingId }, booth] of [
      [mine, at.booth(1)],
      [theirs, at.booth(0)],
    ] as const)
      await world.dataSource.query('UPDATE bookings SET booth_id = ?, live_booth_id = ? WHERE fair_id = ? AND id = ?', [
        booth,
        booth,
        at.fairId,
        bookingId,
      ]);
    expect(SOUND).not.toContain(await left(at));
  });
});
