import { type BoothId, unwrap } from '@ketnoi/kernel';
import { withRole } from '@ketnoi/kernel/testing';
import { aBooth, aHold, BOOTH, boothDesk, COMPANY, FAIR, OTHER_COMPANY } from '../../../testing/index.js';

const [SECOND, THIRD] = ['b2', 'b3'].map((end) => `01985f00-0000-7000-8000-0000000000${end}` as BoothId);
const organiser = withRole(FAIR, 'organiser');
const DRAW = { origin: 'draw', reason: 'First draw' } as const;

function desk() {
  const world = boothDesk();
  for (const id of [SECOND, THIRD]) world.bookings.booths.set(id, aBooth({ id, number: id.slice(-2) }));
  const standing = () =>
    [...world.bookings.rows.values()].map(({ boothId, companyId, state }) => [boothId, companyId, state]);
  const allot = (...pairs: [BoothId, typeof COMPANY][]) =>
    world.allotMany.allot(
      organiser,
      FAIR,
      DRAW,
      pairs.map(([boothId, companyId]) => ({ boothId, companyId })),
    );
  return { ...world, standing, allot };
}

describe('allotting many booths at once', () => {
  it('gives each company its own, several of one company by numbers of their own, and tells all of it', async () => {
    const { allot, standing, bookings, outbox, audit } = desk();
    const made = unwrap(await allot([THIRD, COMPANY], [BOOTH, COMPANY], [SECOND, OTHER_COMPANY]));
    expect(made.map(({ boothId }) => boothId)).toEqual([BOOTH, SECOND, THIRD]);
    expect(standing()).toEqual([
      [BOOTH, COMPANY, 'approved'],
      [SECOND, OTHER_COMPANY, 'approved'],
      [THIRD, COMPANY, 'approved'],
    ]);
    expect([...bookings.rows.values()]).toMatchObject([{ nth: 1, origin: 'draw' }, { nth: 1 }, { nth: 2 }]);
    expect(outbox.events.map(({ type }) => type)).toEqual(['booth-booked', 'booth-booked', 'booth-booked']);
    expect(audit.entries.map(({ action, forCompanyId }) => [action, forCompanyId])).toEqual([
      ['allot-booth', COMPANY],
      ['allot-booth', OTHER_COMPANY],
      ['allot-booth', COMPANY],
    ]);
  });

  it('makes what a company holds there its booking', async () => {
    const { allot, bookings } = desk();
    await bookings.add(aHold());
    unwrap(await allot([BOOTH, COMPANY]));
    expect([...bookings.rows.values()]).toMatchObject([{ id: aHold().id, state: 'approved', version: 2 }]);
  });

  it('names all that cannot be had, and writes nothing', async () => {
    const { allot, standing, outbox, bookings } = desk();
    await bookings.add(aHold({ boothId: SECOND, companyId: OTHER_COMPANY }));
    const before = standing();
    const gone = 'gone' as BoothId;
    expect(await allot([BOOTH, COMPANY], [SECOND, COMPANY], [gone, COMPANY], [BOOTH, OTHER_COMPANY])).toEqual({
      ok: false,
      error: [
        { boothId: BOOTH, companyId: OTHER_COMPANY, refusal: { code: 'booth-taken' } },
        { boothId: SECOND, companyId: COMPANY, refusal: { code: 'booth-taken' } },
        { boothId: gone, companyId: COMPANY, refusal: { code: 'not-found' } },
      ],
    });
    expect([standing(), outbox.events]).toEqual([before, []]);
  });
});
