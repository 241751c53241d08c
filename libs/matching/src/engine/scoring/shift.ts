import type { Side } from '../signals/signal.js';
import type { Weights } from '../weights/index.js';
import type { Contact } from './scene.js';

export const SHIFTS = ['must-meet', 'want-to-meet', 'accepted-before', 'declined-before'] as const;
export type ShiftId = (typeof SHIFTS)[number];

export interface Shift {
  readonly id: ShiftId;
  readonly points: number;
}

/** What a side's own words and answers add to its score or take from it, before the score is kept within 0 and 100. */
export function shiftsOf(contact: Contact | undefined, side: Side, weights: Weights): readonly Shift[] {
  if (contact === undefined) return [];
  const prefers = side === 'buyer' ? contact.buyerPrefers : contact.supplierPrefers;
  const answered = side === 'buyer' ? contact.buyerAnswered : contact.supplierAnswered;
  const shifts: Shift[] = [];
  if (prefers === 'must') shifts.push({ id: 'must-meet', points: weights.shifts.must });
  if (prefers === 'want') shifts.push({ id: 'want-to-meet', points: weights.shifts.want });
  if (answered === 'accepted') shifts.push({ id: 'accepted-before', points: weights.shifts.accepted });
  if (answered === 'declined') shifts.push({ id: 'declined-before', points: -weights.shifts.declined });
  return shifts;
}

/** The shifts as they take effect: a score stays between 0 and 100, so the last ones may be cut short. */
export function effectiveShifts(score: number, shifts: readonly Shift[]): readonly Shift[] {
  let at = score;
  return shifts.map(({ id, points }) => {
    const next = Math.min(100, Math.max(0, at + points));
    const effective = { id, points: next - at };
    at = next;
    return effective;
  });
}
