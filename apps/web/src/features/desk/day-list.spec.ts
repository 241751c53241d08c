import { type DeskMeeting, hourAt, hoursOf, isMeant } from './day-list';

const meeting = (startsAt: string, over: Partial<DeskMeeting> = {}): DeskMeeting =>
  ({
    startsAt,
    endsAt: startsAt.replace(':00:', ':25:'),
    buyerName: '',
    supplierName: '',
    otherNames: null,
    placeNumber: '',
    ...over,
  }) as DeskMeeting;

describe('the list of a day', () => {
  const hours = hoursOf(['T02:00:00Z', 'T02:00:00Z', 'T03:00:00Z'].map((at) => meeting(`2027-10-20${at}`)));

  it('puts together what begins together', () => {
    expect(hours.map(({ meetings }) => meetings.length)).toEqual([2, 1]);
  });

  it('opens where people are expected now', () => {
    expect(hourAt(hours, '2027-10-20T02:24:00Z')).toBe(hours[0]);
    expect(hourAt(hours, '2027-10-20T02:25:00Z')).toBe(hours[1]);
    expect(hourAt(hours, '2027-10-20T09:00:00Z')).toBeUndefined();
  });

  it('finds firms without their marks, and places by number', () => {
    const one = meeting('2027-10-20T02:00:00Z', { supplierName: 'Đúc Thăng Long', placeNumber: 'B12' });
    expect(['duc thang', 'THĂNG', 'b12', ''].map((typed) => isMeant(one, typed))).toEqual([true, true, true, true]);
    expect(isMeant(one, 'b13')).toBe(false);
  });
});
