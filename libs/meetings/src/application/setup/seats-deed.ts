import type { FairId, SeminarId } from '@ketnoi/kernel';
import type { Deed } from '../chronicle.js';

/** That people were seated at a seminar or taken off it, one at a time or by a list, as it is written down. */
export const seatsDeed = (fairId: FairId, seminarId: SeminarId, seats: number): Deed => ({
  fairId,
  action: 'seat-at-seminar',
  subjectType: 'seminar',
  subjectId: seminarId,
  detail: { seats },
});
