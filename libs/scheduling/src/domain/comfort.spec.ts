import { comfortOf } from './comfort.js';
import type { SchedulingProblem } from './problem.js';
import { spreadOf } from './spread.js';

const problem: SchedulingProblem = {
  slots: [0, 0, 0, 1].map((halfDay) => ({ day: 0, halfDay })),
  participants: [{ id: 'a', promised: 2 }, { id: 'c' }, { id: 'buyer', promised: 5 }],
  places: [
    { id: 'ba', kind: 'booth', owner: 'a', hall: 'A' },
    { id: 'bc', kind: 'booth', owner: 'c', hall: 'C' },
  ],
  interpreters: [
    { id: 'i', languages: ['ja'], feePerHalfDay: 100, sectors: ['sector:plastics'] },
    { id: 'j', languages: ['ja'], feePerHalfDay: 30 },
  ],
  requests: ['a', 'c', 'a', 'c'].map((supplier, n) => ({
    id: `r${n}`,
    supplier,
    buyer: 'buyer',
    score: 1,
    interpreterLanguage: 'ja',
    interpreterSectors: ['sector:plastics'],
  })),
};
const at = (n: number, slot: number, interpreter: string) => ({
  id: `r${n}`,
  slot,
  place: n % 2 === 0 ? 'ba' : 'bc',
  interpreter,
});

describe('comfort', () => {
  it('counts who changes, who walks, what it costs and who is short', () => {
    const meetings = [at(1, 1, 'j'), at(0, 0, 'i'), at(2, 2, 'i'), at(3, 3, 'i')];
    expect(comfortOf(problem, meetings)).toMatchObject({
      belowPromised: 1,
      meetingsMissed: 1,
      interpreted: 4,
      interpreterChanges: 2,
      tradeMissed: 1,
      halfDaysHired: 3,
      interpretersCost: 230,
      hallChanges: 2,
      suppliers: { companies: 2, fewest: 2, most: 2, gini: 0 },
    });
  });

  it('counts no walk where there is time for it', () => {
    expect(comfortOf(problem, [at(0, 0, 'i'), at(1, 2, 'i')]).hallChanges).toBe(0);
    expect(comfortOf(problem, [at(0, 2, 'i'), at(1, 3, 'i')]).hallChanges).toBe(0);
  });

  it('says how evenly meetings are spread', () => {
    expect(spreadOf([])).toMatchObject({ companies: 0, gini: 0 });
    expect(spreadOf([0, 0, 0, 4])).toMatchObject({ fewest: 0, median: 0, most: 4, gini: 0.75 });
    expect(spreadOf([5, 5])).toMatchObject({ tenth: 5, gini: 0 });
  });
});
