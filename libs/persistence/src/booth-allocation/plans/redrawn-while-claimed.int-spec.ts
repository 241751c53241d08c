/** An organiser redraws or removes a booth while somebody claims it, through the use cases and on a real database. */
import { AsyncResource } from 'node:async_hooks';
import { jest } from '@jest/globals';
import { Bookings, ChangeBooth, type ClaimSituation, HoldBooth, RemoveBooth } from '@ketnoi/booth-allocation';
import { UnitOfWork } from '@ketnoi/kernel';
import { soleMemberOf } from '@ketnoi/kernel/testing';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { Movers, organiserOf, squareAt } from '../../../test/moves.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(16);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => world.close());

const hold = (at: Movers, booth = 0) =>
  world.app
    .get(HoldBooth)
    .execute(
      soleMemberOf(at.company(0)),
      { fairId: at.fairId, boothId: at.booth(booth), companyId: at.company(0) },
      at.key(),
    );
const change = (at: Movers, booth = 0) =>
  world.app
    .get(ChangeBooth)
    .execute(
      organiserOf(at.fairId),
      { fairId: at.fairId, boothId: at.booth(booth), outline: squareAt(3000 + booth * 3000, 3000, 1500) },
      at.key(),
    );
const remove = (at: Movers, booth = 0) =>
  world.app.get(RemoveBooth).execute(organiserOf(at.fairId), at.fairId, at.booth(booth), at.key());
const aRow = async (booths: number): Promise<Movers> => {
  const at = await Movers.open(world, { booths, companies: 1, boothsPerCompany: booths });
  await at.inARow();
  return at;
};

/** The claim has read the booth; then `meanwhile` happens and commits; then the claim goes on. Areas as it saw them. */
function interleave(meanwhile: () => Promise<unknown>, readIn: 'its transaction' | 'another'): number[] {
  const seen: number[] = [];
  const bookings = world.app.get(Bookings);
  const read = bookings.situation.bind(bookings);
  // Bound out here, both run outside the transaction of the claim.
  const [happen, readElsewhere] = [AsyncResource.bind(meanwhile), AsyncResource.bind(inOneTransaction(read))];
  jest.spyOn(bookings, 'situation').mockImplementation(async (...asked): Promise<ClaimSituation | null> => {
    const situation = await (readIn === 'another' ? readElsewhere(...asked) : read(...asked));
    if (situation) seen.push(situation.booth.areaDm2);
    if (seen.length === 1) await happen();
    return situation;
  });
  return seen;
}
const inOneTransaction =
  (read: Bookings['situation']): Bookings['situation'] =>
  (...asked) =>
    world.app.get(UnitOfWork).run(() => read(...asked));

describe('a booth that is redrawn while it is claimed', () => {
  it('is claimed as it is drawn now', async () => {
    const at = await aRow(1);
    const seen = interleave(() => change(at), 'its transaction');
    expect(await hold(at)).toMatchObject({ ok: true });
    expect(seen).toEqual([900, 450]);
  });

  it('would be claimed as it was, if nobody compared: the race can be lost', async () => {
    const at = await aRow(1);
    const seen = interleave(() => change(at), 'another');
    expect(await hold(at)).toMatchObject({ ok: true });
    expect(seen).toEqual([900]);
  });

  it("is nobody's when it is removed, and no row tells of it", async () => {
    const at = await aRow(1);
    interleave(() => remove(at), 'its transaction');
    expect(await hold(at)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await at.count('bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL')).toBe(0);
  });

  it('is changed or claimed, removed or claimed, in whatever order they come', async () => {
    const at = await aRow(24);
    const ending = (i: number) => (i % 2 === 0 ? change(at, i) : remove(at, i));
    const answers = await Promise.all(
      at.fair.boothIds.map(async (_, i) =>
        Promise.all(i % 3 === 0 ? [ending(i), hold(at, i)] : [hold(at, i), ending(i)]),
      ),
    );
    const both = answers.filter((pair, i) => i % 2 === 1 && pair.every(({ ok }) => ok));
    expect(both).toEqual([]);
    const left = `bookings k LEFT JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.live_booth_id
      WHERE k.fair_id = ? AND k.live_booth_id IS NOT NULL`;
    expect(await at.count(`${left} AND (b.id IS NULL OR k.state = 'blocked')`)).toBe(0);
    expect(await at.count(left)).toBeGreaterThan(0);
  });
});
