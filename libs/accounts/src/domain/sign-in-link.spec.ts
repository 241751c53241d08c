import { isFreshReset } from './sign-in-link.js';

it('a letter holds back the next one for two minutes, a link made otherwise none', () => {
  const now = new Date('2026-08-20T02:00:00Z');
  const leftOver = [24 * 60, 60, 59, 58, 5].map((minutes) => new Date(now.getTime() + minutes * 60_000));
  expect(leftOver.map((until) => isFreshReset(until, now))).toEqual([false, true, true, false, false]);
  expect(isFreshReset(null, now)).toBe(false);
});
