import { type CellChange, type InterpreterId, money, type PersonId } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import { id } from '../../../testing/meetings.fixture.js';
import { absencesIn } from '../slots/written-absence.js';
import { type InterpreterListColumn, type ListedInterpreter } from './interpreter-list.js';
import { readEngagements } from './read-engagements.js';

const hour = (of: number): Date => new Date(Date.UTC(2026, 9, 21, of));
const absences = absencesIn(
  [0, 1, 2].map((of) => ({ startsAt: hour(of), endsAt: hour(of + 1) })),
  'UTC',
);
const sector = taxonomy().sectors[0].id;

const person = (n: number, engaged: Partial<ListedInterpreter['engaged']> | null): ListedInterpreter => {
  const personId = id<PersonId>('p', n);
  const terms = { dailyCap: 8, longestRun: 4, sectors: [], feePerHalfDay: null, unavailable: [] };
  return {
    ...{ personId, ownName: `Person ${n}`, latinName: `Person ${n}`, email: null },
    languages: [],
    engaged: engaged && { id: id<InterpreterId>('i', n), personId, ...terms, ...engaged },
  };
};
const EXPECTED = id<InterpreterId>('i', 9);
const read = (people: readonly ListedInterpreter[], ...rows: Partial<Record<InterpreterListColumn, string>>[]) =>
  readEngagements(
    rows.flatMap((cells, n): CellChange<InterpreterListColumn>[] =>
      (Object.entries(cells) as [InterpreterListColumn, string][]).map(([column, after]) => ({
        ...{ row: n + 2, id: people[n].personId, column, before: '', after },
      })),
    ),
    { people: new Map(people.map((one) => [one.personId, one])), absences, expected: new Set([EXPECTED]) },
  );

describe('an edited list of interpreters', () => {
  it('lets nobody go of whom meetings are expected, and whoever else', () => {
    const people = [person(9, {}), person(2, {})];
    const { edits, problems } = read(people, { engaged: 'no' }, { engaged: 'no' });
    expect(problems).toEqual([{ row: 2, column: 'engaged', code: 'meetings-expected' }]);
    expect(edits).toMatchObject([{ deed: 'dismiss' }, { deed: 'dismiss', personId: people[1].personId }]);
  });

  it('engages on terms, keeps what it leaves alone, and says when somebody is not there', () => {
    const people = [person(1, null), person(2, { feePerHalfDay: money(800_000, 'VND') }), person(3, {}), person(4, {})];
    const { edits, problems } = read(
      people,
      {
        ...{ engaged: 'yes', dailyCap: '10', longestRun: '3', sectors: sector },
        ...{ fee: '900.000', currency: 'vnd', absent: '2026-10-21 01:00-02:00' },
      },
      { dailyCap: '6' },
      { absent: '2026-10-21' },
      { engaged: 'no' },
    );
    expect(problems).toEqual([]);
    expect(edits).toMatchObject([
      {
        deed: 'engage',
        interpreterId: null,
        terms: { dailyCap: 10, longestRun: 3, sectors: [sector], feePerHalfDay: money(900_000, 'VND') },
        unavailable: [1],
      },
      {
        deed: 'engage',
        terms: { dailyCap: 6, longestRun: 4, feePerHalfDay: money(800_000, 'VND') },
        unavailable: null,
      },
      { deed: null, terms: null, unavailable: [0, 1, 2] },
      { deed: 'dismiss', interpreterId: people[3].engaged?.id, terms: null },
    ]);
  });

  it.each([
    [{ engaged: 'perhaps' }, [['engaged', 'unusable']]],
    [{ dailyCap: '5' }, [['dailyCap', 'not-engaged']]],
    [
      { engaged: 'yes' },
      [
        ['dailyCap', 'required'],
        ['longestRun', 'required'],
      ],
    ],
    [
      { engaged: 'yes', dailyCap: '101', longestRun: 'few' },
      [
        ['dailyCap', 'out-of-range'],
        ['longestRun', 'out-of-range'],
      ],
    ],
    [{ engaged: 'yes', dailyCap: '8', longestRun: '4', sectors: 'dragons' }, [['sectors', 'unknown-id']]],
    [{ engaged: 'yes', dailyCap: '8', longestRun: '4', fee: '5' }, [['currency', 'required']]],
    [{ engaged: 'yes', dailyCap: '8', longestRun: '4', fee: 'much', currency: 'VND' }, [['fee', 'unusable']]],
    [{ engaged: 'yes', dailyCap: '8', longestRun: '4', absent: 'mornings' }, [['absent', 'absence-unusable']]],
  ])('says which cell is wrong: %o', (cells, wrong) => {
    const { problems } = read([person(1, null)], cells);
    expect(problems.map(({ column, code }) => [column, code])).toEqual(wrong);
  });

  it('may change the currency of all fees at once, not of some', () => {
    const people = [1, 2].map((n) => person(n, { feePerHalfDay: money(800_000, 'VND') }));
    const dollars = { fee: '35', currency: 'USD' };
    expect(read(people, dollars, dollars).problems).toEqual([]);
    expect(read(people, dollars).problems).toEqual([{ row: 2, column: 'currency', code: 'another-currency' }]);
    expect(read(people, dollars, { engaged: 'no' }).problems).toEqual([]);
  });
});
