import {
  aBooking,
  aHold,
  aSituation,
  COMPANY,
  DURING,
  minutesAfter,
  OTHER_COMPANY,
  someRules,
} from '../../testing/index.js';
import { confirmHold, releaseBooking, renewHold } from './change-booking.js';
import { expireHold } from './end-claim.js';

const untilNow = aHold({ heldUntil: DURING });

describe('a hold', () => {
  it('becomes a booking while it runs', () => {
    expect(confirmHold(aHold(), aSituation())).toMatchObject({
      ok: true,
      value: { booking: { state: 'approved', heldUntil: null, nth: 1, version: 2 }, event: { type: 'booth-booked' } },
    });
  });

  it('never becomes one at or after its end', () => {
    expect(confirmHold(untilNow, aSituation())).toMatchObject({ ok: false, error: { code: 'hold-expired' } });
  });

  it('is confirmed by its company alone, and not after booking closed', () => {
    const theirs = confirmHold(aHold({ companyId: OTHER_COMPANY }), aSituation());
    expect(theirs).toMatchObject({ ok: false, error: { code: 'not-yours' } });
    const late = confirmHold(aHold(), aSituation({ rules: someRules({ closesAt: DURING }) }));
    expect(late).toMatchObject({ ok: false, error: { code: 'booking-closed' } });
  });

  it('put aside by a waitlist is booked without a window or an approval, and has its own end', () => {
    const rules = someRules({ closesAt: DURING, approval: 'by-organiser' });
    expect(confirmHold(aHold({ origin: 'waitlist' }), aSituation({ rules }))).toMatchObject({
      value: { booking: { state: 'approved', origin: 'waitlist' } },
    });
    const renewed = renewHold(aHold({ origin: 'waitlist' }), rules, COMPANY, DURING);
    expect(renewed).toMatchObject({ ok: false, error: { code: 'hold-already-renewed' } });
    const applied = confirmHold(aHold(), aSituation({ rules: someRules({ approval: 'by-organiser' }) }));
    expect(applied).toMatchObject({ value: { booking: { state: 'applied' }, event: { type: 'booth-applied' } } });
  });

  it('is renewed once, counted from now', () => {
    const renewed = renewHold(aHold(), someRules(), COMPANY, minutesAfter(DURING, 10));
    expect(renewed).toMatchObject({
      ok: true,
      value: { booking: { heldUntil: minutesAfter(DURING, 40), renewals: 1 }, event: { payload: { renewed: true } } },
    });
    const again = renewHold(aHold({ renewals: 1 }), someRules(), COMPANY, DURING);
    expect(again).toMatchObject({ ok: false, error: { code: 'hold-already-renewed' } });
  });

  it('expires at its end and not before', () => {
    expect(expireHold(aHold(), DURING)).toBeNull();
    expect(expireHold(untilNow, DURING)).toMatchObject({
      booking: { state: 'expired', nth: null, version: 2 },
      event: { type: 'hold-expired', payload: { expiredAt: DURING.toISOString() } },
    });
  });
});

describe('giving back', () => {
  it('ends a hold or a booking once', () => {
    for (const claim of [aHold(), aBooking()])
      expect(releaseBooking(claim, COMPANY, aSituation(), 'changed plans')).toMatchObject({
        ok: true,
        value: { booking: { state: 'released', nth: null }, event: { payload: { reason: 'changed plans' } } },
      });
    const ended = releaseBooking(aBooking({ state: 'released' }), COMPANY, aSituation(), null);
    expect(ended).toMatchObject({ ok: false, error: { code: 'booking-ended' } });
  });

  it('is refused to others and when the hold has run out', () => {
    const theirs = releaseBooking(aBooking(), OTHER_COMPANY, aSituation(), null);
    expect(theirs).toMatchObject({ ok: false, error: { code: 'not-yours' } });
    const late = releaseBooking(untilNow, COMPANY, aSituation(), null);
    expect(late).toMatchObject({ ok: false, error: { code: 'hold-expired' } });
  });
});
