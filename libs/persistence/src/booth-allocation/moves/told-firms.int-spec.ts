/** What organisers do to a firm's bookings reaches its people, in their language, on a real database. */
import {
  CancelBooking,
  ConsentToSwap,
  MergeBooths,
  MoveBooking,
  ProposeSwap,
  SplitBooth,
} from '@ketnoi/booth-allocation';
import { type CompanyId, Ids, unwrap } from '@ketnoi/kernel';
import { soleMemberOf } from '@ketnoi/kernel/testing';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { Movers, organiserOf, squareAt } from '../../../test/moves.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

/** Somebody who reads the company's letters. */
async function readerOf(companyId: CompanyId): Promise<string> {
  const personId = world.app.get(Ids).next();
  const email = `${personId}@firm.example`;
  await world.dataSource.query(
    `INSERT INTO people (id, own_name, latin_name, email, country, language, time_zone, fictional, created_at)
     VALUES (?, 'Lan', 'Lan', ?, 'VN', 'vi', 'Asia/Ho_Chi_Minh', 1, UTC_TIMESTAMP(3))`,
    [personId, email],
  );
  await world.dataSource.query(
    `INSERT INTO memberships (id, person_id, fair_id, company_id, role, created_at)
     VALUES (?, ?, '', ?, 'member', UTC_TIMESTAMP(3))`,
    [world.app.get(Ids).next(), personId, companyId],
  );
  return email;
}

/** What lies in a mailbox, oldest first. */
async function read(email: string): Promise<{ template: string; params: Record<string, string | number> }[]> {
  const rows: { template: string; params: string | object }[] = await world.dataSource.query(
    'SELECT template, params FROM mails WHERE to_address = ? ORDER BY id',
    [email],
  );
  return rows.map(({ template, params }) => ({
    template,
    params: typeof params === 'string' ? JSON.parse(params) : params,
  }));
}

const PRICE = 22_000_000;

it('a firm is told of its booking’s new booth, number and price, and of what cancelling costs', async () => {
  const at = await Movers.open(world, { booths: 3, companies: 1 });
  await at.inARow();
  const { fairId } = at;
  const mailbox = await readerOf(at.company(0));
  const organiser = organiserOf(fairId);
  const { bookingId } = await at.book(0, 2);
  await at.book(0, 1);
  const move = { fairId, bookingId, toBoothId: at.booth(0), reason: 'A pillar' };
  unwrap(await world.app.get(MoveBooking).execute(organiser, move, at.key()));
  const back = { ...move, toBoothId: at.booth(2), reason: null };
  unwrap(await world.app.get(MoveBooking).execute(soleMemberOf(at.company(0)), back, at.key()));
  unwrap(await world.app.get(MoveBooking).execute(organiser, move, at.key()));
  const wish = { fairId, boothIds: [at.booth(0), at.booth(1)], number: 'M-1' };
  const { boothId } = unwrap(await world.app.get(MergeBooths).execute(organiser, wish, at.key()));
  const halves = [squareAt(3000, 3000), squareAt(6000, 3000)];
  const pieces = halves.map((outline, i) => ({ number: `P-${i}`, outline }));
  unwrap(await world.app.get(SplitBooth).execute(organiser, { fairId, boothId, pieces, keeps: 'P-1' }, at.key()));
  unwrap(await world.app.get(CancelBooking).execute(organiser, { fairId, bookingId, reason: 'Asked to' }, at.key()));
  const moved = { template: 'booking-moved', params: { from: 'B-2', booth: 'B-0', reason: 'A pillar', price: PRICE } };
  expect(await read(mailbox)).toMatchObject([
    moved,
    moved,
    { template: 'booth-redrawn', params: { from: 'B-0, B-1', booth: 'M-1', price: 2 * PRICE, who: 'organiser' } },
    { template: 'booth-redrawn', params: { from: 'M-1', booth: 'P-1', price: PRICE } },
    { template: 'booking-cancelled', params: { booth: 'P-1', reason: 'Asked to', fee: 0, currency: 'VND' } },
  ]);
});

it('a firm is told of a swap that an organiser consented to for it, with no word of the other’s price', async () => {
  const at = await Movers.open(world, { booths: 2, companies: 2 });
  const { fairId } = at;
  const [proposers, others] = [await readerOf(at.company(0)), await readerOf(at.company(1))];
  const { bookingId } = await at.book(0, 0);
  await at.book(1, 1);
  const wish = { fairId, bookingId, otherBoothId: at.booth(1), note: null };
  const { swapId } = unwrap(await world.app.get(ProposeSwap).execute(soleMemberOf(at.company(0)), wish, at.key()));
  unwrap(await world.app.get(ConsentToSwap).execute(organiserOf(fairId), { fairId, swapId }, at.key()));
  expect((await read(proposers)).map(({ template }) => template)).toEqual(['swap-done']);
  expect(await read(others)).toMatchObject([
    { template: 'swap-proposed' },
    { template: 'swap-consented', params: { from: 'B-1', booth: 'B-0', price: PRICE, who: 'organiser' } },
  ]);
});
