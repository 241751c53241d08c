import { unwrap } from '@ketnoi/kernel';
import { aRequest, buyer, supplier } from '../../../testing/meetings.fixture.js';
import { closeOffer } from './close-offer.js';
import { answer, askToMeet, withdraw } from './meeting-request.js';
import { bothWishToMeet } from './preference.js';

const NOW = new Date('2026-10-01T00:00:00Z');
const LATER = new Date('2026-10-02T00:00:00Z');

describe('a request', () => {
  it('is agreed when both sides have said yes, in whichever order', () => {
    const first = unwrap(answer(aRequest(), 'supplier', 'accepted', NOW));
    expect(first.state).toBe('open');
    expect(unwrap(answer(first, 'buyer', 'accepted', NOW)).state).toBe('accepted');
  });

  it('counts the asking as a yes', () => {
    const asked = askToMeet({ ...aRequest(), message: null, messageLanguage: null }, 'buyer');
    expect([asked.askedBy, asked.origin, asked.buyerAnswer]).toEqual([buyer(1), 'buyer', 'accepted']);
    expect(unwrap(answer(asked, 'supplier', 'accepted', NOW)).state).toBe('accepted');
  });

  it('is declined by one no, before and after the agreement', () => {
    expect(unwrap(answer(aRequest(), 'buyer', 'declined', NOW)).state).toBe('declined');
    const agreed = aRequest({ state: 'accepted', buyerAnswer: 'accepted', supplierAnswer: 'accepted' });
    expect(unwrap(answer(agreed, 'supplier', 'declined', NOW)).state).toBe('declined');
  });

  it('takes no answer once it is closed, and no first answer after its deadline', () => {
    expect(answer(aRequest({ state: 'declined' }), 'buyer', 'accepted', NOW)).toEqual({
      ok: false,
      error: { code: 'request-closed', state: 'declined' },
    });
    expect(answer(aRequest({ deadlineAt: NOW }), 'buyer', 'accepted', LATER)).toEqual({
      ok: false,
      error: { code: 'offer-expired', state: 'open' },
    });
  });

  it('is taken back only by who asked, and only while it is open', () => {
    const asked = aRequest({ origin: 'buyer', askedBy: buyer(1), buyerAnswer: 'accepted' });
    expect(unwrap(withdraw(asked, buyer(1))).state).toBe('withdrawn');
    expect(withdraw(asked, supplier(1)).ok).toBe(false);
    expect(withdraw({ ...asked, state: 'accepted' }, buyer(1)).ok).toBe(false);
  });
});

describe('silence', () => {
  const offer = aRequest({ deadlineAt: NOW, buyerAnswer: 'accepted' });

  it('is a yes, a no, or nothing, by the rule of the fair', () => {
    expect(closeOffer(offer, 'accept')).toMatchObject({ state: 'accepted', supplierAnswer: 'accepted' });
    expect(closeOffer(offer, 'decline')).toMatchObject({ state: 'expired', supplierAnswer: null });
    expect(closeOffer(offer, 'leave-open')).toMatchObject({ state: 'open', deadlineAt: null });
  });
});

it('two wishes agree unless one is a no thanks', () => {
  expect(bothWishToMeet('want', 'must')).toBe(true);
  expect(bothWishToMeet('want', 'no-thanks')).toBe(false);
  expect(bothWishToMeet('must', null)).toBe(false);
});
