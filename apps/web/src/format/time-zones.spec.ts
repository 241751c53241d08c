import { timeZones, zoneName } from './time-zones';

describe('time zones', () => {
  it('are told with their distance from UTC on the day', () => {
    expect(zoneName('Asia/Ho_Chi_Minh')).toBe('Asia/Ho Chi Minh (UTC+7)');
    expect(zoneName('Europe/Berlin', new Date('2027-01-15'))).toBe('Europe/Berlin (UTC+1)');
    expect(zoneName('Europe/Berlin', new Date('2027-07-15'))).toBe('Europe/Berlin (UTC+2)');
  });

  it('begin with the given ones, each once', () => {
    const zones = timeZones('Asia/Tokyo');
    expect(zones.slice(0, 2)).toEqual(['Asia/Tokyo', 'Asia/Ho_Chi_Minh']);
    expect(new Set(zones).size).toBe(zones.length);
    expect(zones).toContain('Europe/Berlin');
  });
});
