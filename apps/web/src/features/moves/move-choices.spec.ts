import { type Choice, choicesOf } from './move-choices';

const booth = (number: string, state: Choice['state'], companyId: string | null = null) =>
  ({ number, state, companyId }) as Choice;

describe('where a booking may go', () => {
  it('is to free booths, or to those of other companies by an exchange', () => {
    const { free, taken } = choicesOf(
      [booth('1', 'FREE'), booth('2', 'BOOKED', 'own'), booth('3', 'BOOKED', 'other'), booth('4', 'RESERVED')],
      'own',
    );
    expect([free, taken].map((booths) => booths.map(({ number }) => number))).toEqual([['1'], ['3']]);
  });
});
