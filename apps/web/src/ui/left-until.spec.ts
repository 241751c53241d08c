import { leftUntil } from './left-until';

describe('what is left until an instant', () => {
  const now = Date.parse('2026-10-21T02:00:00Z');

  it.each([
    ['2026-10-21T02:29:05Z', '29:05'],
    ['2026-10-21T03:02:03Z', '1:02:03'],
    ['2026-10-21T02:00:00.200Z', '0:01'],
    ['2026-10-21T01:00:00Z', '0:00'],
  ])('%s: %s', (until, text) => expect(leftUntil(until, now).text).toBe(text));

  it('is over at the instant, not before', () => {
    expect(leftUntil('2026-10-21T02:00:00.001Z', now).over).toBe(false);
    expect(leftUntil('2026-10-21T02:00:00Z', now).over).toBe(true);
  });
});
