import type { FairId, RoundId } from '@ketnoi/kernel';
import type { Rounds } from '../ports/rounds.js';

/** A round makes the timetable anew: what was done by hand meanwhile would be lost when it ends. */
export interface TimetableUnderWay {
  readonly code: 'timetable-under-way';
  readonly roundId: RoundId;
}

/**
 * To be asked under the lock of the working timetable, which a round takes too when it is requested: either the hand
 * was first, then the round sees its work, or the round was, then the hand is refused.
 */
export async function timetableUnderWay(rounds: Rounds, fairId: FairId): Promise<TimetableUnderWay | null> {
  const round = await rounds.unfinished(fairId, 'timetable');
  return round && { code: 'timetable-under-way', roundId: round.id };
}
