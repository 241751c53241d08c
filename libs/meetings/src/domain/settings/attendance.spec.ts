import { AT_THE_FAIR, type Attendance, attendanceProblems } from './attendance.js';

const problemsOf = (over: Partial<Attendance>): string[] =>
  attendanceProblems({ ...AT_THE_FAIR, ...over }).map(({ path, code }) => `${path} ${code}`);

describe('how a company attends', () => {
  it('is at the fair, or online by a clock of its own', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ online: { timeZone: 'Europe/Berlin', from: '07:00', until: '24:00' } })).toEqual([]);
  });

  it('names what makes no sense', () => {
    expect(problemsOf({ online: { timeZone: 'Berlin', from: '7:00', until: '22:00' } })).toEqual([
      'online.timeZone unusable',
      'online.from unusable',
      'online.until ends-before-it-starts',
    ]);
    expect(problemsOf({ mostPerDay: 0, mostInARow: 1.5 })).toEqual([
      'mostPerDay out-of-range',
      'mostInARow out-of-range',
    ]);
  });
});
