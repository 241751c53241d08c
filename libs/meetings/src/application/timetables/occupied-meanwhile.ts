import type { OccupancyTaken } from '../ports/timetables.js';

/** Rolls everything back: the key over seats, tables and interpreters refused a row that the check before let pass. */
export class OccupiedMeanwhile extends Error {
  constructor(readonly taken: OccupancyTaken) {
    super(`${taken.resource} is taken in slot ${taken.slot}`);
  }
}
