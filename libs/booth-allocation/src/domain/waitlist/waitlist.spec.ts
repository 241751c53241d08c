import type { BoothId, CompanyId, FairId, ZoneId } from '@ketnoi/kernel';
import { ANY_BOOTH } from '../../../testing/booths.fixture.js';
import { ENDED_STATES, LIVE_STATES } from '../booking.js';
import { checkWaitedFor } from './check-entry.js';
import { settledOffer } from './settle-offer.js';
import { fits, type WaitlistEntryId } from './waitlist-entry.js';
import { inOrder, type RankedEntry } from './waitlist-order.js';

const ZONE = 'z1' as ZoneId;
const booth = { boothId: 'b' as BoothId, number: 'A-1', zoneId: ZONE, kind: 'shell', areaDm2: 900 } as const;
const entry = (id: string, points: number, minute: number): RankedEntry => ({
  ...ANY_BOOTH,
  fairId: 'f' as FairId,
  id: id as WaitlistEntryId,
  companyId: id as CompanyId,
  state: 'waiting',
  joinedAt: new Date(minute * 60_000),
  points,
});

describe('who waits', () => {
  it('is offered what it waits for: zone, kind and size', () => {
    expect(fits(ANY_BOOTH, booth)).toBe(true);
    expect(fits({ ...ANY_BOOTH, zoneIds: [ZONE], kind: 'shell', leastAreaDm2: 900, mostAreaDm2: 900 }, booth)).toBe(
      true,
    );
    for (const wish of [
      { zoneIds: ['z2' as ZoneId] },
      { kind: 'raw' as const },
      { leastAreaDm2: 901 },
      { mostAreaDm2: 899 },
    ])
      expect(fits({ ...ANY_BOOTH, ...wish }, booth)).toBe(false);
    expect(fits({ ...ANY_BOOTH, zoneIds: [ZONE] }, { ...booth, zoneId: null })).toBe(false);
  });

  it("comes in the fair's order", () => {
    const all = [entry('d', 1, 9), entry('c', 1, 2), entry('b', 5, 3), entry('a', 1, 2)];
    expect(inOrder(all, 'points').map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
    expect(inOrder(all, 'time').map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('says what it waits for in numbers that make sense', () => {
    expect(checkWaitedFor({ ...ANY_BOOTH, zoneIds: [ZONE] }, new Set([ZONE]))).toEqual([]);
    const odd = { ...ANY_BOOTH, zoneIds: [ZONE], leastAreaDm2: 0.5, mostAreaDm2: -1 };
    expect(checkWaitedFor(odd, new Set()).map(({ path }) => path)).toEqual([
      'leastAreaDm2',
      'mostAreaDm2',
      'zoneIds[0]',
    ]);
  });
});

it('an offer is open exactly while its hold runs', () => {
  const open = [...LIVE_STATES, ...ENDED_STATES].filter((state) => settledOffer(state, false) === 'open');
  expect(open).toEqual(['held']);
  expect(settledOffer('held', true)).toBe('expired');
  expect(settledOffer('released', false)).toBe('declined');
  expect(settledOffer('approved', false)).toBe('accepted');
});
