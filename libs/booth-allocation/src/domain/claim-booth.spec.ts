import type { BookingId } from '@ketnoi/kernel';
import {
  aBooking,
  aBooth,
  aHold,
  aSituation,
  BOOKING,
  BOOTH,
  CLOSES,
  COMPANY,
  DURING,
  minutesAfter,
  OPENS,
  OTHER_COMPANY,
  someRules,
} from '../../testing/index.js';
import { bookFreeBooth, holdBooth } from './claim-booth.js';
import type { ClaimSituation } from './claim-situation.js';

const refusal = (over: Partial<ClaimSituation>): string | null => {
  const result = bookFreeBooth(aSituation(over), BOOKING);
  return result.ok ? null : result.error.code;
};

describe('claiming a booth', () => {
  it('holds a free booth for as long as the rules say, at its price of today', () => {
    const result = holdBooth(aSituation({ rules: someRules({ holdMinutes: 45 }) }), BOOKING);
    expect(result).toMatchObject({
      ok: true,
      value: {
        booking: { state: 'held', heldUntil: minutesAfter(DURING, 45), price: aBooth().price, nth: 1, version: 1 },
        event: { type: 'booth-held', payload: { boothId: BOOTH, companyId: COMPANY, renewed: false } },
      },
    });
  });

  it.each([
    ['before booking opens', { now: new Date(OPENS.getTime() - 1) }, 'booking-closed'],
    ['at the instant of opening', { now: OPENS }, null],
    ['at the instant of closing', { now: CLOSES }, 'booking-closed'],
    ['where the organiser set no rules', { rules: null }, 'booking-closed'],
    ['for a company that does not exhibit', { exhibits: false }, 'not-an-exhibitor'],
    ['on a withdrawn booth', { booth: aBooth({ withdrawnAt: DURING }) }, 'booth-withdrawn'],
    ['on a booked booth', { claim: aBooking({ companyId: OTHER_COMPANY }) }, 'booth-taken'],
    ['on a held booth', { claim: aHold({ companyId: OTHER_COMPANY }) }, 'booth-taken'],
    ['on a booth of its own', { claim: aBooking() }, 'booth-yours'],
    ['where somebody waits for what fell free', { awaited: true }, 'booth-awaited'],
    ['where the hold ran out this instant', { claim: aHold({ heldUntil: DURING }) }, null],
    ['at the limit', { rules: someRules({ boothsPerCompany: 1 }), companyClaims: [aBooking()] }, 'too-many-booths'],
    ['below the limit', { rules: someRules({ boothsPerCompany: 2 }), companyClaims: [aBooking()] }, null],
    [
      'where a hold that ran out is all that stands at the limit',
      { rules: someRules({ boothsPerCompany: 1 }), companyClaims: [aHold({ heldUntil: DURING })] },
      null,
    ],
  ] as const)('%s', (_, over, expected) => {
    expect(refusal(over as Partial<ClaimSituation>)).toBe(expected);
  });

  it('takes the smallest number of the allowance that is free', () => {
    const claims = [1, 3].map((nth) => aBooking({ nth, id: `0${nth}` as BookingId }));
    const result = bookFreeBooth(aSituation({ companyClaims: claims }), BOOKING);
    expect(result).toMatchObject({ ok: true, value: { booking: { nth: 2 } } });
  });
});
