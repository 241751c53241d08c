import { countOf, isOver, phasesOf, secondsOf } from './round';

describe('the steps of a round', () => {
  it('are done, under way or ahead while it runs', () => {
    expect(phasesOf({ kind: 'PROPOSE', phase: 'choose', state: 'RUNNING' }).map(({ look }) => look)).toEqual([
      'done',
      'done',
      'now',
      'ahead',
    ]);
  });
  it('are all done at the end, whatever was reported last', () => {
    const looks = phasesOf({ kind: 'TIMETABLE', phase: 'schedule', state: 'FINISHED' }).map(({ look }) => look);
    expect(new Set(looks)).toEqual(new Set(['done']));
  });
  it('are all ahead while it waits, and none is under way once it was stopped', () => {
    expect(phasesOf({ kind: 'TIMETABLE', phase: null, state: 'WAITING' }).map(({ look }) => look)).toEqual([
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(phasesOf({ kind: 'TIMETABLE', phase: 'schedule', state: 'CANCELLED' }).map(({ look }) => look)).toEqual([
      'done',
      'ahead',
      'ahead',
    ]);
  });
});

describe('a round', () => {
  it('is over when it is finished, failed or cancelled', () => {
    const states = ['WAITING', 'RUNNING', 'FINISHED', 'FAILED', 'CANCELLED'] as const;
    expect(states.filter((state) => isOver({ state }))).toEqual(['FINISHED', 'FAILED', 'CANCELLED']);
  });
  it('tells its counts by name and how long it took', () => {
    expect(countOf({ counts: [{ name: 'held', value: 3 }] }, 'held')).toBe(3);
    expect(countOf({ counts: [] }, 'held')).toBeNull();
    expect(secondsOf({ startedAt: '2027-01-01T00:00:00Z', finishedAt: '2027-01-01T00:00:02.5Z' })).toBe(2.5);
    expect(secondsOf({ startedAt: null, finishedAt: null })).toBeNull();
  });
});
