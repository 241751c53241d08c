import { dealSeats } from '../../domain/timetables/deal-seats.js';
import { seatsOf } from '../../domain/timetables/occupancy.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Meeting, Timetable } from '../../domain/timetables/timetable.js';
import type { Timetables } from '../ports/timetables.js';
import { OccupiedMeanwhile } from './occupied-meanwhile.js';

/**
 * Puts a meeting by hand into a timetable that is locked, on seats that are free at its time.
 * @throws OccupiedMeanwhile
 */
export async function seatMeeting(
  timetables: Timetables,
  { fairId, id }: Timetable,
  inputs: TimetableInputs,
  meeting: Meeting,
): Promise<void> {
  const rows = dealSeats(meeting, await timetables.occupancies(fairId, id), seatsOf(inputs));
  const placed = await timetables.place(fairId, id, meeting, rows);
  if (!placed.ok) throw new OccupiedMeanwhile(placed.error);
}
