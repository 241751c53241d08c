import { type Actor, type BoothId, type FairId, money, type PersonId, unwrap } from '@ketnoi/kernel';
import {
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  memberOf,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import { InMemoryPriceLists } from '../../../testing/in-memory-price-lists.js';
import { InMemorySubsidies } from '../../../testing/in-memory-subsidies.js';
import { aProgramme } from '../../../testing/subsidies.fixture.js';
import { COMPANY, DURING, FAIR, OTHER_COMPANY } from '../../../testing/booths.fixture.js';
import { PAVILION, someDraft, someList } from '../../domain/pricing/pricing.fixture.js';
import { QuoteBooths } from './quote-booths.js';
import { SetPriceList } from './set-price-list.js';

const BOOTHS = ['b1', 'b2', 'b3'] as unknown as BoothId[];

function priceDesk() {
  const clock = new TestClock(DURING);
  const lists = new InMemoryPriceLists(clock);
  lists.zones.set(FAIR, new Set([PAVILION]));
  lists.countries.set(COMPANY, 'VN');
  const price = money(1, 'VND');
  BOOTHS.forEach((id, i) =>
    lists.plan.push({ id, fairId: FAIR, kind: 'shell', zoneId: null, areaDm2: 900, openSides: i, price }),
  );
  const subsidies = new InMemorySubsidies();
  const outbox = new RecordedOutbox();
  const audit = new RecordedAuditTrail();
  const idempotency = new InMemoryIdempotencyStore(new InMemoryUnitOfWork(clock));
  return {
    lists,
    subsidies,
    outbox,
    audit,
    setPriceList: new SetPriceList(idempotency, lists, outbox, audit),
    quoteBooths: new QuoteBooths(lists, subsidies),
  };
}
const organiser: Actor = withRole(FAIR, 'organiser');
const set = (desk: ReturnType<typeof priceDesk>, replaces: number, over = {}, actor = organiser) =>
  desk.setPriceList.execute(actor, { fairId: FAIR, replaces, draft: someDraft(over) }, `set-${replaces}`);

describe('the price list of a fair', () => {
  it('is set version by version, each told and written down once', async () => {
    const desk = priceDesk();
    expect(await set(desk, 0)).toEqual({ ok: true, value: { version: 1 } });
    expect(await set(desk, 0)).toEqual({ ok: true, value: { version: 1 } });
    expect(await set(desk, 1, { vatPermille: 100 })).toEqual({ ok: true, value: { version: 2 } });
    expect(await desk.lists.version(FAIR, 1)).toEqual({ ...someList(), version: 1 });
    expect(desk.outbox.events.map(({ type, payload }) => [type, payload])).toEqual([
      ['price-list-set', { version: 1 }],
      ['price-list-set', { version: 2 }],
    ]);
    expect(desk.audit.entries.map(({ action }) => action)).toEqual(['set-price-list', 'set-price-list']);
  });

  it('is not overwritten by who has not seen it, nor set by anybody but an organiser of this fair', async () => {
    const desk = priceDesk();
    await set(desk, 0);
    const stale = await desk.setPriceList.execute(
      organiser,
      { fairId: FAIR, replaces: 0, draft: someDraft() },
      'stale',
    );
    expect(stale).toEqual({ ok: false, error: { code: 'price-list-changed', version: 1 } });
    for (const actor of [memberOf(COMPANY), withRole('elsewhere' as FairId, 'organiser')])
      expect(await set(desk, 1, {}, actor)).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('is refused whole, with the places, when anything in it is wrong', async () => {
    const desk = priceDesk();
    const answer = await set(desk, 0, { vatPermille: -1 });
    expect(answer).toEqual({
      ok: false,
      error: { code: 'unusable-price-list', problems: [{ path: ['vatPermille'], code: 'out-of-range' }] },
    });
    expect([desk.lists.rows, desk.outbox.events, desk.audit.entries]).toEqual([[], [], []]);
  });
});

describe('quotes before booking', () => {
  const ask = (desk: ReturnType<typeof priceDesk>, actor: Actor, boothIds: readonly BoothId[], companyId = COMPANY) =>
    desk.quoteBooths.execute(actor, { fairId: FAIR, companyId, boothIds, extras: [] });

  it('show full price, the city’s share and the firm’s, in the order asked for', async () => {
    const desk = priceDesk();
    await set(desk, 0, { earlyBirds: [] });
    const quoted = unwrap(await ask(desk, memberOf(COMPANY), [BOOTHS[2], BOOTHS[0], 'gone' as BoothId, BOOTHS[2]]));
    expect(quoted.map(({ boothId, quote }) => [boothId, unwrap(quote)])).toMatchObject([
      ['b3', { listVersion: 1, net: 24_200_000, total: 26_136_000, cityShare: 0, firmShare: 26_136_000 }],
      ['b1', { listVersion: 1, net: 22_000_000, total: 23_760_000, cityShare: 0, firmShare: 23_760_000 }],
    ]);
  });

  it('say what the city may be expected to pay, apart from what is granted', async () => {
    const desk = priceDesk();
    await set(desk, 0, { earlyBirds: [] });
    const expected = async () => unwrap(await ask(desk, memberOf(COMPANY), [BOOTHS[0]]))[0].expected;
    expect(await expected()).toBeNull();
    const programme = aProgramme({ closesAt: DURING });
    desk.subsidies.programmes.set(programme.id, programme);
    expect(await expected()).toBeNull();
    desk.subsidies.programmes.set(programme.id, aProgramme());
    expect(await expected()).toMatchObject({
      cityShare: 11_000_000,
      firmShare: 12_760_000,
      parts: [{ programmeId: programme.id, programmeName: programme.name, costs: ['rent'] }],
    });
    const [{ quote }] = unwrap(await ask(desk, memberOf(COMPANY), [BOOTHS[0]]));
    expect(unwrap(quote)).toMatchObject({ cityShare: 0, firmShare: 23_760_000 });
  });

  it('are for those who speak for the company', async () => {
    const desk = priceDesk();
    const refused = { ok: false, error: { code: 'not-found' } };
    expect(await ask(desk, memberOf(OTHER_COMPANY), BOOTHS)).toEqual(refused);
    expect(await ask(desk, organiser, BOOTHS, OTHER_COMPANY)).toEqual(refused);
    expect((await ask(desk, { ...organiser, personId: 'o' as PersonId }, BOOTHS)).ok).toBe(true);
  });
});
