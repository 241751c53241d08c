/** The tables know what was answered, and nothing else: no row that nobody asked for, no promise without a row. */
import type { Complaint } from './complaint.js';
import type { Dump, DumpedBooking } from './dump.js';
import { grouped } from './grouped.js';
import type { Call } from './history.js';

export function checkStoredRows(history: readonly Call[], dump: Dump): Complaint[] {
  return [...sellsTwice(dump), ...promisesWithoutRow(history, dump), ...rowsWithoutPromise(history, dump)].map(
    (text) => ({
      rule: 'dump',
      text,
    }),
  );
}

function sellsTwice({ bookings }: Dump): string[] {
  const live = grouped(
    bookings.filter((row) => row.live),
    (row) => row.booth,
  );
  return [...live].flatMap(([booth, rows]) =>
    rows.length > 1 ? [`${booth} has ${rows.length} living bookings: ${rows.map(inWords).join(', ')}`] : [],
  );
}

function promisesWithoutRow(history: readonly Call[], dump: Dump): string[] {
  const rows = new Map(dump.bookings.map((row) => [row.id, row]));
  return history.flatMap(({ answer, company, process, op }) => {
    if (answer.code !== 'held' && answer.code !== 'sold') return [];
    return Object.entries(answer.bookings).flatMap(([booth, id]) => {
      const row = rows.get(id);
      if (!row) return [`booking ${id} was promised to ${process} and is not in the tables`];
      const fits = row.booth === booth && (op === 'shorten' || row.company === company);
      return fits ? [] : [`booking ${id} was promised for ${booth} and ${company}, but is stored for ${inWords(row)}`];
    });
  });
}

function rowsWithoutPromise(history: readonly Call[], { bookings }: Dump): string[] {
  const promised = new Set<string>();
  const lost = new Set<string>();
  for (const { answer, booths, company } of history) {
    if (answer.code === 'held' || answer.code === 'sold')
      for (const id of Object.values(answer.bookings)) promised.add(id);
    if (answer.code === 'unknown') for (const booth of booths) lost.add(`${booth} ${company}`);
  }
  return bookings
    .filter(({ id, booth, company }) => company !== null && !promised.has(id) && !lost.has(`${booth} ${company}`))
    .map((row) => `${inWords(row)} is in the tables (booking ${row.id}), though no answer told of it`);
}

const inWords = ({ booth, company, state }: DumpedBooking): string => `${booth} ${state} by ${company ?? 'nobody'}`;
