import { unwrap, UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { describeProblemError, readAnyProblem, readTimetable1, solve, writeTimetable1 } from '../index.js';

const fair = {
  format: 'fair/1',
  T: 2,
  days: 1,
  perDay: 2,
  tables: 1,
  langs: ['ja'],
  suppliers: [
    { id: 7, booth: true, english: true, avail: [1, 1], max: 2 },
    { id: 8, booth: false, english: true, avail: [1, 0], max: 2 },
  ],
  buyers: [{ id: 7, lang: 0, english: false, avail: [1, 1], max: 2, min: 1 }],
  interpreters: [{ id: 3, lang: 0, avail: [1, 1], maxRun: 6 }],
  req: [
    { id: 0, s: 7, b: 7, score: 40, lang: 0 },
    { id: 1, s: 8, b: 7, score: 50, lang: -1 },
  ],
};
const event = {
  format: 'b2bsp/1',
  name: 'tiny',
  slots: 3,
  sessions: [[1, 2]],
  tables: 1,
  fairness: 2,
  participants: [
    { id: 1, forbidden: [1] },
    { id: 2, forbidden: [] },
    { id: 3, forbidden: [] },
  ],
  meetings: [
    { id: 5, p: [1, 2], session: 1, fixed: 0, after: [] },
    { id: 6, p: [2, 3], session: 0, fixed: 0, after: [5] },
  ],
};
const planned = (input: unknown): ReturnType<typeof writeTimetable1> => {
  const read = unwrap(readAnyProblem(input));
  return writeTimetable1(read, solve(read.problem, { goals: read.goals, iterations: 2_000 }, UNLIMITED_EFFORT));
};

describe('formats', () => {
  it('refuses a timetable that holds a request twice, and reads a fair/2 with the one that people know', () => {
    const read = unwrap(readAnyProblem(fair));
    const { meetings } = planned(fair);
    const twice = readTimetable1({ format: 'timetable/1', meetings: [...meetings, meetings[0]] }, read);
    expect(twice.ok ? [] : twice.error.map(describeProblemError)).toEqual(['meetings[2].id repeats the id 0']);
    const known = [{ id: 'r', slot: 0, location: 't', interpreter: null }];
    const plain = { format: 'fair/2', slots: [{ day: 0 }], participants: [{ id: 's' }, { id: 'b' }] };
    const more = { places: [{ id: 't', kind: 'table' }], requests: [{ id: 'r', supplier: 's', buyer: 'b', score: 1 }] };
    const { problem } = unwrap(readAnyProblem({ ...plain, ...more, known }));
    expect(problem.known).toEqual([{ id: 'r', slot: 0, place: 't', interpreter: null }]);
    const strange = readAnyProblem({ ...plain, ...more, known: [{ ...known[0], location: 'x' }, known[0]] });
    expect(strange.ok ? [] : strange.error.map(describeProblemError)).toEqual([
      'known[0].location names x, which does not exist',
      'known[1].id repeats the id r',
    ]);
  });

  it('plans a fair/1 and names booths, tables and interpreters as the format does', () => {
    expect(planned(fair)).toMatchObject({
      format: 'timetable/1',
      meetings: [
        { id: 0, slot: 1, location: 'booth:7', interpreter: 3 },
        { id: 1, slot: 0, location: 'table:1', interpreter: null },
      ],
      value: 90,
      proved: 'optimal',
      unscheduled: [],
    });
  });

  it('plans a b2bsp/1 with slots from 1, sessions and order', () => {
    expect(planned(event)).toMatchObject({
      meetings: [
        { id: 5, slot: 2 },
        { id: 6, slot: 3 },
      ],
      gaps: 0,
      proved: 'optimal',
    });
  });

  it('proves that an event whose meetings do not fit has no timetable', () => {
    const full = { ...event, slots: 2, participants: event.participants.map((p) => ({ ...p, forbidden: [1] })) };
    expect(planned(full).proved).toBe('infeasible');
  });

  it.each([
    [{ format: 'fair/9' }, 'format is fair/9, expected one of'],
    [{ ...fair, req: [{ ...fair.req[0], s: 99 }] }, 'req[0].s names supplier:99, which does not exist'],
    [{ ...fair, interpreters: [{ id: 3, lang: -1, avail: [1, 1] }] }, 'interpreters[0].languages must not be empty'],
    [{ ...fair, buyers: [{ ...fair.buyers[0], avail: [1] }] }, 'buyers[0].avail.length must lie between 2 and 2, is 1'],
    [
      { ...event, participants: [{ id: 1, forbidden: [-4] }] },
      'participants[0].forbidden[0] must lie between 1 and 3, is -4',
    ],
    [{ ...event, meetings: [{ ...event.meetings[0], fixed: 9 }] }, 'meetings[0].fixed must lie between 0 and 3, is 9'],
  ])('refuses bad input with the place named (%#)', (input, sentence) => {
    const read = readAnyProblem(input);
    expect(read.ok ? '' : read.error.map(describeProblemError).join('\n')).toContain(sentence);
  });
});
