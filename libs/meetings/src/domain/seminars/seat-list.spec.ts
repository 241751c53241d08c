import type { CellChange, PersonId, SeminarId } from '@ketnoi/kernel';
import { id } from '../../../testing/meetings.fixture.js';
import { readSeatings } from './read-seatings.js';
import { seatsPlainly, type SeatListColumn, seminarNames } from './seat-list.js';

const [steel, steelAgain, care] = [1, 2, 3].map((n) => id<SeminarId>('s', n));
const at = (hour: number): Date => new Date(Date.UTC(2026, 9, 21, hour));
const names = seminarNames(
  [
    { id: care, title: 'Care; and more', startsAt: at(1) },
    { id: steel, title: 'Steel', startsAt: at(2) },
    { id: steelAgain, title: 'steel', startsAt: at(4) },
  ],
  'Asia/Ho_Chi_Minh',
);
const all = 'Care, and more; Steel (2026-10-21 09:00); steel (2026-10-21 11:00)';

describe('seminars in a list', () => {
  it('are told by their titles in the order of time, with the time where titles are alike', () => {
    expect(names.write([steelAgain, care, steel])).toBe(all);
    expect(all.split('; ').map((name) => names.read(name))).toEqual([care, steel, steelAgain]);
    expect([names.read('Steel'), names.read('Paint')]).toEqual([null, null]);
  });

  it('are the same in another order, and left as written where they are none', () => {
    const plainly = (seminars: string) => seatsPlainly([{ row: 2, cells: { seminars } }], names)[0].cells.seminars;
    expect(plainly(` STEEL (2026-10-21 11:00) ;Care, and more;; steel (2026-10-21 09:00);care, and more`)).toBe(all);
    expect(plainly('Paint; Care, and more')).toBe('Paint; Care, and more');
    expect(seatsPlainly([{ row: 2, cells: {} }], names)).toEqual([{ row: 2, cells: {} }]);
  });
});

it('an edited list says who is seated in which seminar and who is taken off, and what is no seminar', () => {
  const [lan, minh, chi] = [1, 2, 3].map((n) => id<PersonId>('p', n));
  const people = new Map([
    [lan, { seminarIds: [care] }],
    [minh, { seminarIds: [] }],
    [chi, { seminarIds: [care, steel] }],
  ]);
  const change = (row: number, of: PersonId, after: string): CellChange<SeatListColumn> => ({
    ...{ row, id: of, column: 'seminars', before: '', after },
  });
  const { seatings, problems } = readSeatings(
    [
      change(2, lan, 'steel (2026-10-21 11:00)'),
      change(3, minh, 'Care, and more; Paint'),
      change(4, chi, 'Steel (2026-10-21 09:00)'),
    ],
    people,
    names,
  );
  expect(seatings).toEqual([
    { seminarId: steelAgain, seated: [lan], takenOff: [] },
    { seminarId: care, seated: [minh], takenOff: [lan, chi] },
  ]);
  expect(problems).toEqual([{ row: 3, column: 'seminars', code: 'unknown-seminar' }]);
});
