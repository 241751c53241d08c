import { acceptRate, deadlineAfter } from './rates';

describe('the rate of acceptance', () => {
  it('is of what was decided, not of what is open', () => {
    expect(acceptRate({ offered: 100, accepted: 30, declined: 5, expired: 5 })).toBe(75);
    expect(acceptRate({ offered: 9, accepted: 2, declined: 1, expired: 0 })).toBe(66.7);
  });
  it('is not known while nothing is decided', () => {
    expect(acceptRate({ offered: 100, accepted: 0, declined: 0, expired: 0 })).toBeNull();
  });
});

describe('a deadline', () => {
  it('falls on a full minute, never earlier than was said', () => {
    expect(deadlineAfter(24, Date.parse('2027-04-01T10:00:00.001Z'))).toBe('2027-04-02T10:01:00.000Z');
    expect(deadlineAfter(72, Date.parse('2027-04-01T10:00:00Z'))).toBe('2027-04-04T10:00:00.000Z');
  });
});
