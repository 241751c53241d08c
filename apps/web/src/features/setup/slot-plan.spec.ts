import { daysBetween, slotPlanOf } from './slot-plan.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const slot = (index: number, day: number, startsAt: string, endsAt: string) => ({ index, day, startsAt, endsAt });

describe('the plan behind a grid of slots', () => {
  it('tells days, pauses, length and change by the clock of the fair', () => {
    const plan = slotPlanOf(
      {
        slots: [
          slot(0, 0, '2027-04-14T02:00:00Z', '2027-04-14T02:25:00Z'),
          slot(1, 0, '2027-04-14T02:30:00Z', '2027-04-14T02:55:00Z'),
          slot(2, 1, '2027-04-15T06:30:00Z', '2027-04-15T06:55:00Z'),
        ],
        pauses: [{ name: 'Lunch', startsAt: '2027-04-14T05:00:00Z', endsAt: '2027-04-14T06:00:00Z' }],
      },
      ZONE,
    );
    expect(plan).toEqual({
      slotMinutes: 25,
      changeMinutes: 5,
      days: [
        { date: '2027-04-14', from: '09:00', to: '09:55' },
        { date: '2027-04-15', from: '13:30', to: '13:55' },
      ],
      pauses: [{ name: 'Lunch', date: '2027-04-14', from: '12:00', to: '13:00' }],
    });
  });

  it('of no slots yet is half an hour without days', () => {
    expect(slotPlanOf({ slots: [], pauses: [] }, ZONE)).toEqual({
      slotMinutes: 30,
      changeMinutes: 0,
      days: [],
      pauses: [],
    });
  });
});

it('days between two are all of them', () => {
  expect(daysBetween('2027-02-27', '2027-03-01')).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
});
