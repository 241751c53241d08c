import type { Cells, EditedRow, ListColumns, SeminarId } from '@ketnoi/kernel';
import { clockOf } from '../slots/written-times.js';

export const SEAT_LIST_COLUMNS = ['name', 'latinName', 'companies', 'seminars'] as const;
export type SeatListColumn = (typeof SEAT_LIST_COLUMNS)[number];
export type EditedSeatRow = EditedRow<SeatListColumn>;

/** Of the list of who attends the fair it comes back in which seminars they sit. */
export const SEAT_LIST: ListColumns<SeatListColumn> = {
  all: SEAT_LIST_COLUMNS,
  editable: new Set<SeatListColumn>(['seminars']),
};

export interface ListedSeat {
  readonly ownName: string;
  readonly latinName: string;
  readonly companies: readonly { readonly shortName: string }[];
  readonly seminarIds: readonly SeminarId[];
}

interface NamedSeminar {
  readonly id: SeminarId;
  readonly title: string;
  readonly startsAt: Date;
}

export interface SeminarNames {
  /** In the order of time, split by semicolons. */
  write(seminarIds: readonly SeminarId[]): string;
  /** Null for a name that is none, or not of one alone. */
  read(name: string): SeminarId | null;
}

/** What seminars are called in the list: by their titles; where two have one title, with when each starts. */
export function seminarNames(seminars: readonly NamedSeminar[], timeZone: string): SeminarNames {
  const clock = clockOf(timeZone);
  const titled = seminars.map((seminar) => ({ ...seminar, title: seminar.title.replaceAll(';', ',').trim() }));
  const nameOf = ({ title, startsAt }: NamedSeminar): string => {
    if (titled.filter((other) => folded(other.title) === folded(title)).length === 1) return title;
    const { day, from } = clock(startsAt);
    return `${title} (${day} ${from})`;
  };
  const inTime = [...titled].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const named = inTime.map((seminar) => ({ id: seminar.id, name: nameOf(seminar) }));
  return {
    write: (seminarIds) =>
      named
        .filter(({ id }) => seminarIds.includes(id))
        .map(({ name }) => name)
        .join('; '),
    read: (name) => {
      const meant = named.filter((one) => folded(one.name) === folded(name));
      return meant.length === 1 ? meant[0].id : null;
    },
  };
}

/** Parts of a cell, and which of them are seminars. */
export const seminarsIn = (cell: string, names: SeminarNames): readonly (SeminarId | null)[] =>
  cell.split(';').flatMap((part) => (part.trim() === '' ? [] : [names.read(part.trim())]));

export const cellsOfSeat = (one: ListedSeat, names: SeminarNames): Cells<SeatListColumn> => ({
  name: one.ownName,
  latinName: one.latinName,
  companies: one.companies.map(({ shortName }) => shortName).join('; '),
  seminars: names.write(one.seminarIds),
});

/** Seminars in the order of time, each once, as they went out. What names none stays as written. */
export const seatsPlainly = (rows: readonly EditedSeatRow[], names: SeminarNames): EditedSeatRow[] =>
  rows.map((read) => {
    const ids = seminarsIn(read.cells.seminars ?? '', names);
    const known = ids.flatMap((id) => id ?? []);
    if (read.cells.seminars === undefined || known.length < ids.length) return read;
    return { ...read, cells: { ...read.cells, seminars: names.write(known) } };
  });

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase();
