import { instantAt, wallAt } from './fair-instant.js';

describe('wall time at a fair', () => {
  it.each([
    ['Asia/Ho_Chi_Minh', '2027-03-01T17:00', '2027-03-01T10:00:00.000Z'],
    ['UTC', '2027-03-01T17:00', '2027-03-01T17:00:00.000Z'],
    ['Asia/Kolkata', '2027-03-01T05:00', '2027-02-28T23:30:00.000Z'],
    ['America/New_York', '2027-07-01T12:00', '2027-07-01T16:00:00.000Z'],
    ['America/New_York', '2027-01-01T12:00', '2027-01-01T17:00:00.000Z'],
  ])('in %s, %s is %s, and back', (zone, wall, at) => {
    expect(instantAt(zone, wall)).toBe(at);
    expect(wallAt(zone, at)).toBe(wall);
  });

  it('is found beside the hours at which clocks are set', () => {
    expect(instantAt('America/New_York', '2027-03-14T04:00')).toBe('2027-03-14T08:00:00.000Z');
    expect(instantAt('America/New_York', '2027-11-07T04:00')).toBe('2027-11-07T09:00:00.000Z');
  });
});
