import { describeProblemError, validateEvents, type SchedulingProblem } from '../index.js';

const problem: SchedulingProblem = {
  slots: [{ day: 0 }, { day: 0 }],
  participants: [{ id: 's' }, { id: 'b' }],
  places: [],
  interpreters: [],
  requests: [{ id: 'r', supplier: 's', buyer: 'b', score: 1 }],
};
const asked = (id: string, after: string[]): object => ({ ...problem.requests[0], id, after });
const errorsOf = (events: unknown[], now = 0): string[] => {
  const result = validateEvents({ format: 'events/1', now, events }, problem);
  return result.ok ? [] : result.error.map(describeProblemError);
};

describe('validateEvents', () => {
  it('accepts events that name what exists', () => {
    expect(
      errorsOf([
        { kind: 'no-show', participants: ['s'] },
        { kind: 'cancelled', request: 'r' },
      ]),
    ).toEqual([]);
  });

  it.each([
    [{ kind: 'no-show', participants: ['x'] }, 'events[0].participants[0] names x, which does not exist'],
    [{ kind: 'cancelled', request: 'x' }, 'events[0].request names x, which does not exist'],
    [{ kind: 'flood' }, 'events[0].kind is "flood", expected one of'],
    [{ kind: 'overrun', from: 0, slots: 0 }, 'events[0].slots must lie between 1 and 2, is 0'],
    [{ kind: 'new-request', request: problem.requests[0] }, 'events[0].request.id repeats the id r'],
    [{ kind: 'no-show', participants: [] }, 'events[0].participants must not be empty'],
    [{ kind: 'late', participants: ['s'] }, 'events[0].until must be a whole number, is missing'],
    [{ kind: 'late', participants: ['s'], from: 1, until: 1 }, 'events[0].until must lie between 2 and 2, is 1'],
    [{ kind: 'new-request', request: asked('n', ['x']) }, 'events[0].request.after[0] names x, which does not exist'],
    [{ kind: 'new-request', request: asked('n', ['n']) }, 'events[0].request.after comes after itself, by way of n'],
  ])('names the place of the error (%#)', (event, sentence) => {
    expect(errorsOf([event]).join('\n')).toContain(sentence);
  });

  it('says each thing once, and nothing of the fields of an unknown kind', () => {
    expect(errorsOf([{ kind: 'flood' }])).toHaveLength(1);
    expect(errorsOf([{ kind: 'late', participants: ['s'], until: -1 }])).toHaveLength(1);
    expect(errorsOf([{ kind: 'overrun', from: 0.5, slots: 1 }])).toHaveLength(1);
  });

  it('takes requests that wait for each other in the order of the list', () => {
    const events = [asked('n', ['r']), asked('m', ['n'])].map((request) => ({ kind: 'new-request', request }));
    expect(errorsOf(events)).toEqual([]);
  });

  it('refuses a now beyond the fair', () => expect(errorsOf([], 3)).toEqual(['now must lie between 0 and 2, is 3']));
});
