import { askCapacity, capacityOutlook, type SchedulingProblem } from '../index.js';

const problem: SchedulingProblem = {
  slots: [{ day: 0 }, { day: 0 }],
  participants: ['s', 't', 'u', 'b', 'c', 'd'].map((id) => ({ id })),
  places: [{ id: 'table', kind: 'table' }],
  interpreters: [{ id: 'i', languages: ['ja'], longestRun: 1 }],
  requests: [
    ['s', 'b', 'ja'],
    ['t', 'c', 'ja'],
    ['u', 'd', null],
  ].map(([supplier, buyer, interpreterLanguage], i) => ({
    id: `r${i}`,
    supplier: supplier as string,
    buyer: buyer as string,
    score: 10,
    interpreterLanguage,
  })),
};

describe('askCapacity', () => {
  it('says what one more online room could add, where somebody attends online', () => {
    const online = {
      ...problem,
      places: [{ id: 'room', kind: 'online' as const }],
      requests: problem.requests.map((r) => ({ ...r, interpreterLanguage: null, placeKinds: ['online' as const] })),
    };
    expect(askCapacity(online, { more: 'online-rooms', count: 1 })).toMatchObject({ mostMeetings: 3, moreMeetings: 1 });
    const told = capacityOutlook(online)?.additions.filter((a) => a.more === 'online-room');
    expect(told).toMatchObject([{ moreMeetings: 1, moreValue: 10 }]);
    expect(capacityOutlook(problem)?.additions.some((a) => a.more === 'online-room')).toBe(false);
  });

  it('says what one more table, interpreter or slot could add', () => {
    // One table in two slots holds two; one interpreter who pauses after every slot serves one of the two that need it.
    expect(askCapacity(problem, { more: 'tables', count: 0 })).toMatchObject({ mostMeetings: 2, moreMeetings: 0 });
    expect(askCapacity(problem, { more: 'tables', count: 1 })).toMatchObject({ mostMeetings: 2, moreMeetings: 0 });
    const tables = { ...problem, places: [...problem.places, { id: 'other', kind: 'table' as const }] };
    expect(askCapacity(tables, { more: 'interpreters', count: 1, language: 'ja' })).toEqual({
      mostMeetings: 3,
      upperBound: 30,
      moreMeetings: 1,
      moreValue: 10,
    });
    expect(askCapacity(tables, { more: 'interpreters', count: 1, language: 'ja', halfDays: [] }).moreMeetings).toBe(0);
    expect(askCapacity(tables, { more: 'slots', count: 1 }).moreMeetings).toBe(1);
  });
});
