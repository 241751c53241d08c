import type { InterpreterId, RequestId } from '@ketnoi/kernel';
import { buyer, id, supplier } from '../../../testing/meetings.fixture.js';
import { isWhereSeen } from './seen-position.js';
import type { Meeting } from './timetable.js';

const MEETING: Meeting = {
  ...{ requestId: id<RequestId>('r', 1), buyerId: buyer(1), supplierId: supplier(1), slot: 2, length: 1 },
  ...{ placeKind: 'table', placeId: 'table 1', interpreterId: id<InterpreterId>('i', 1), locked: false },
};
const SEEN = { slot: 2, placeId: 'table 1', interpreterId: id<InterpreterId>('i', 1) };

describe('a meeting that an organiser took hold of', () => {
  it('is where it was seen', () => {
    expect(isWhereSeen(SEEN, MEETING)).toBe(true);
    expect(isWhereSeen({ slot: null, placeId: null, interpreterId: null }, undefined)).toBe(true);
  });
  it.each([
    ['in another slot', { ...SEEN, slot: 3 }],
    ['at another place', { ...SEEN, placeId: 'table 2' }],
    ['with another interpreter', { ...SEEN, interpreterId: null }],
    ['held, which it was not', { slot: null, placeId: null, interpreterId: null }],
  ])('is not, when it stands %s', (_, seen) => expect(isWhereSeen(seen, MEETING)).toBe(false));
  it('is not, when it is not held any more', () => expect(isWhereSeen(SEEN, undefined)).toBe(false));
});
