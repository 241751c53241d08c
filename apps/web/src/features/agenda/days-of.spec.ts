import { byDay } from '../../format/by-day';
import { type AgendaEntry, type AgendaMeeting, boothBefore, daysIn, firstView, nextOf, withSeminars } from './days-of';

const HALF_HOUR = 30 * 60_000;
const at = (startsAt: string, more: object = {}): AgendaEntry =>
  ({
    __typename: 'AgendaMeeting',
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + HALF_HOUR).toISOString(),
    ...more,
  }) as AgendaEntry;

describe('the days of an agenda', () => {
  const entries = [at('2026-10-21T02:00:00Z'), at('2026-10-21T16:30:00Z'), at('2026-10-22T01:00:00Z')];

  it('are shown for today, tomorrow or as a whole', () => {
    const days = byDay(entries, ({ startsAt }) => startsAt, 'UTC');
    const now = Date.parse('2026-10-21T09:00:00Z');
    const shown = (view: 'today' | 'tomorrow' | 'week'): string[] => [...daysIn(view, days, 'UTC', now).keys()];
    expect(shown('today')).toEqual(['2026-10-21']);
    expect(shown('tomorrow')).toEqual(['2026-10-22']);
    expect(shown('week')).toEqual(['2026-10-21', '2026-10-22']);
  });

  it('open with today while something of it is left', () => {
    expect(firstView(entries, 'UTC', Date.parse('2026-10-21T16:45:00Z'))).toBe('today');
    expect(firstView(entries, 'UTC', Date.parse('2026-10-21T17:00:00Z'))).toBe('week');
  });

  it('know what comes next: what is on, too', () => {
    expect(nextOf(entries, Date.parse('2026-10-21T02:10:00Z'))).toBe(entries[0]);
    expect(nextOf(entries, Date.parse('2026-10-21T02:30:00Z'))).toBe(entries[1]);
    expect(nextOf(entries, Date.parse('2026-10-23T00:00:00Z'))).toBeUndefined();
  });
});

describe('an agenda of a company', () => {
  it('takes in the seminars of the reader, and not what others of their companies hold', () => {
    const seminar = at('2026-10-21T01:00:00Z', { __typename: 'AgendaSeminar' });
    const [own, elsewhere] = [at('2026-10-21T02:00:00Z'), at('2026-10-21T03:00:00Z')];
    expect(withSeminars([own], [seminar, elsewhere])).toEqual([seminar, own]);
    expect(withSeminars([seminar], [seminar])).toEqual([seminar]);
  });

  it('tells from which booth one comes', () => {
    const booth = (startsAt: string, placeNumber: string) => at(startsAt, { placeKind: 'BOOTH', placeNumber });
    const entries = [booth('2026-10-21T02:00:00Z', 'A-01'), booth('2026-10-21T02:30:00Z', 'B-07')];
    expect(boothBefore(entries, entries[1] as AgendaMeeting)).toBe('A-01');
    expect(boothBefore(entries, entries[0] as AgendaMeeting)).toBeNull();
  });
});
