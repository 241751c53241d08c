import { isTimeZone, slotsOutsideHours } from './online-hours.js';

/** Two days in Hà Nội, each hour from 9 to 17. */
const slots = [21, 22].flatMap((date, day) =>
  [9, 10, 11, 12, 13, 14, 15, 16].map((hour) => ({
    day,
    startsAt: `2026-10-${date}T${String(hour).padStart(2, '0')}:00:00+07:00`,
    endsAt: `2026-10-${date}T${String(hour).padStart(2, '0')}:50:00+07:00`,
  })),
);

describe('hours online', () => {
  it('keeps the whole day to somebody two hours ahead', () => {
    expect(slotsOutsideHours(slots, { timeZone: 'Asia/Tokyo' })).toEqual([]);
  });

  it('leaves out what is night there: Stuttgart is five hours behind in October', () => {
    expect(slotsOutsideHours(slots, { timeZone: 'Europe/Berlin' })).toEqual([0, 1, 2, 8, 9, 10]);
  });

  it('counts the end of a slot as well, and takes other hours than the usual', () => {
    expect(slotsOutsideHours(slots.slice(0, 8), { timeZone: 'Asia/Tokyo', from: '11:30', until: '18:50' })).toEqual([
      0,
    ]);
    expect(slotsOutsideHours(slots.slice(0, 8), { timeZone: 'Asia/Tokyo', from: '11:00', until: '18:49' })).toEqual([
      7,
    ]);
  });

  it('never guesses when a slot is', () => {
    expect(slotsOutsideHours([{ day: 0 }], { timeZone: 'Asia/Tokyo' })).toEqual([0]);
  });

  it('knows what a time zone is', () => {
    expect([isTimeZone('Asia/Taipei'), isTimeZone('Hanoi')]).toEqual([true, false]);
  });
});
