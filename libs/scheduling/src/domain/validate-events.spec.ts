import { describeProblemError, validateEvents, type SchedulingProblem } from '../index.js';

const problem: SchedulingProblem = {
  slots: [{ day: 0 }, { day: 0 }],
  participants: [{ id: 's' }, { id: 'b' }],
  places: [],
  interpreters: [],
  requests: [{ id: 'r', supplier: 's', buyer: 'b', score: 1 }],
};
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
  ])('names the place of the error (%#)', (event, sentence) => {
    expect(errorsOf([event]).join('\n')).toContain(sentence);
  });

  it('refuses a now beyond the fair', () => expect(errorsOf([], 3)).toEqual(['now must lie between 0 and 2, is 3']));
});
