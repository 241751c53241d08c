import { datesOf, stretchesOf } from './days-off';

describe('days off', () => {
  it('are told as stretches, also over the end of a month', () => {
    expect(stretchesOf(['2027-02-01', '2027-01-30', '2027-01-31', '2027-04-30'])).toEqual([
      { from: '2027-01-30', to: '2027-02-01' },
      { from: '2027-04-30', to: '2027-04-30' },
    ]);
  });

  it('are each counted once, whatever the stretches', () => {
    const typed = [
      { from: '2027-01-31', to: '2027-02-01' },
      { from: '2027-02-01', to: '' },
      { from: '', to: '2027-03-01' },
    ];
    expect(datesOf(typed)).toEqual(['2027-01-31', '2027-02-01']);
  });

  it('stop where no fair has any', () => {
    expect(datesOf([{ from: '2027-01-01', to: '9999-12-31' }])).toHaveLength(501);
  });
});
