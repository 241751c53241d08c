/**
 * The rows of one meeting that comes to others. Meetings that came one by one can leave a company's seats so that no
 * single one is free over all slots of a longer meeting, though at no time all are taken: then its seats are dealt anew, by when
 * meetings start, which needs no more seats than are taken at once (the colouring of interval graphs).
 */
import type { CompanyId, RequestId } from '@ketnoi/kernel';
import { type Occupancy, SeatPlan } from './occupancy.js';
import { companiesAt, type Meeting } from './timetable.js';

/** What the seats of a company are called up to their number. */
export const seatsNamed = (companyId: CompanyId): string => `seat:${companyId}:`;

/** The companies all of whose seats are among the rows: those of other meetings are there for nothing else. */
export function companiesDealtAnew(own: RequestId, rows: readonly Occupancy[]): CompanyId[] {
  const others = rows.filter((row) => row.requestId !== own && row.resource.startsWith('seat:'));
  return [...new Set(others.map((row) => row.resource.split(':')[1] as CompanyId))];
}

/**
 * @param before the rows of the timetable, those of the meeting itself among them or not
 * @returns the meeting's rows and, for each company dealt anew, all rows of its seats, which take the place of the old
 */
export function dealSeats(
  meeting: Meeting,
  before: readonly Occupancy[],
  seatsOf: (companyId: CompanyId) => number,
): Occupancy[] {
  const others = before.filter((row) => row.requestId !== meeting.requestId);
  const plan = new SeatPlan(seatsOf);
  for (const row of others) plan.take(row.resource, row.slot);
  const taken = new Set(others.map((row) => `${row.resource}@${row.slot}`));
  const rows = plan.rowsOf(meeting);
  const dealt = companiesAt(meeting).flatMap((companyId) => {
    const isSeat = (row: Occupancy): boolean => row.resource.startsWith(seatsNamed(companyId));
    if (!rows.some((row) => isSeat(row) && taken.has(`${row.resource}@${row.slot}`))) return rows.filter(isSeat);
    return dealtAnew(companyId, meeting, others.filter(isSeat), seatsOf(companyId)) ?? rows.filter(isSeat);
  });
  return [...dealt, ...rows.filter((row) => !row.resource.startsWith('seat:'))];
}

/** Null where more is held at once than there are seats. */
function dealtAnew(
  companyId: CompanyId,
  meeting: Meeting,
  held: readonly Occupancy[],
  seats: number,
): Occupancy[] | null {
  const slotsOf = new Map<RequestId, number[]>();
  for (const { requestId, slot } of held) slotsOf.set(requestId, [...(slotsOf.get(requestId) ?? []), slot]);
  slotsOf.set(
    meeting.requestId,
    Array.from({ length: meeting.length }, (_, i) => meeting.slot + i),
  );
  const starts = [...slotsOf].map(([requestId, slots]) => ({ requestId, slots, start: Math.min(...slots) }));
  const freeFrom = new Array<number>(Math.max(1, seats)).fill(0);
  const rows: Occupancy[] = [];
  for (const { requestId, slots, start } of starts.sort((a, b) => a.start - b.start)) {
    const seat = freeFrom.findIndex((from) => from <= start);
    if (seat < 0) return null;
    freeFrom[seat] = Math.max(...slots) + 1;
    for (const slot of slots) rows.push({ resource: `${seatsNamed(companyId)}${seat + 1}`, slot, requestId });
  }
  return rows;
}
