import { type AgendaEntry, daysOf } from './days-of';

const at = (startsAt: string): AgendaEntry => ({ startsAt }) as AgendaEntry;

describe('the days of an agenda', () => {
  it('are those of the clock that was chosen', () => {
    const entries = [at('2026-10-21T02:00:00Z'), at('2026-10-21T16:30:00Z'), at('2026-10-22T01:00:00Z')];
    expect(daysOf(entries, 'UTC').map(({ day, entries: { length } }) => [day, length])).toEqual([
      ['2026-10-21', 2],
      ['2026-10-22', 1],
    ]);
    expect(daysOf(entries, 'Asia/Tokyo').map(({ entries: { length } }) => length)).toEqual([1, 2]);
  });
});
