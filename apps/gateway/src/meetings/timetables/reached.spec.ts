import { reachedIn, toReached } from './reached.type.js';

const figures = { held: 1_719, mostMeetings: 1_732, value: 112_900, upperBound: 113_690, gaps: 76, proved: false };

describe('what a timetable comes to', () => {
  it('is told beside what is possible at most', () => {
    expect(toReached(figures)).toMatchObject({ mostMeetings: 1_732, gapPercent: 0.69 });
    expect(toReached({ ...figures, value: 0, upperBound: 0 }).gapPercent).toBe(0);
  });

  it('is never more than that: a request agreed to since counts for both', () => {
    expect(toReached({ ...figures, held: 1_733, value: 113_800 })).toMatchObject({
      ...{ mostMeetings: 1_733, upperBound: 113_800, gapPercent: 0 },
    });
  });

  it('is seen while a timetable round runs, once it has a timetable', () => {
    expect(reachedIn({ kind: 'timetable', counts: { requests: 9 } })).toBeNull();
    expect(reachedIn({ kind: 'propose', counts: { held: 1, mostMeetings: 2 } })).toBeNull();
    const { proved: _, ...counts } = figures;
    expect(reachedIn({ kind: 'timetable', counts })).toMatchObject({ held: 1_719, gaps: 76, gapPercent: 0.69 });
  });
});
