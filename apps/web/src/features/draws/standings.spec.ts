import { changedStandings, isPoints } from './standings';

const firms = [
  { companyId: 'a', points: 10, newcomer: false },
  { companyId: 'b', points: 0, newcomer: true },
];

describe('points that are typed for firms', () => {
  it('are sent of those alone that have others than before', () => {
    const edits = { a: { points: '12', newcomer: false }, b: { points: '0', newcomer: true } };
    expect(changedStandings(firms, edits)).toEqual([{ companyId: 'a', points: 12, newcomer: false }]);
    expect(changedStandings(firms, { b: { points: '0', newcomer: false } })).toEqual([
      { companyId: 'b', points: 0, newcomer: false },
    ]);
    expect(changedStandings(firms, {})).toEqual([]);
  });

  it('are not sent while one of them is no number of points', () => {
    expect(changedStandings(firms, { a: { points: '', newcomer: false } })).toBeNull();
    expect(['0', '10000', ' 7 '].map(isPoints)).toEqual([true, true, true]);
    expect(['', '-1', '1.5', '10001', 'x'].map(isPoints)).toEqual([false, false, false, false, false]);
  });
});
