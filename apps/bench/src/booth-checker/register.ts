/**
 * What one booth is and may become, one call after the other: free, held by a company until an instant, or sold. Holds end
 * by the clock of the database, which is known only to ± `clockUncertaintyMs`: within it a hold may count as running or as over,
 * but once it was seen over it stays over. What was written in time may take effect, and
 * who only looks may be shown the hold, for `heldShownForMs` more.
 */
import type { SeenState } from './history.js';

export type Register =
  | { readonly state: 'free' }
  /** A null instant or booking: the answer that would have told it never came. */
  | {
      readonly state: 'held';
      readonly company: string | null;
      readonly booking: string | null;
      readonly until: number | null;
    }
  | { readonly state: 'sold'; readonly company: string | null; readonly booking: string | null };

export interface Clocks {
  readonly clockUncertaintyMs: number;
  readonly heldShownForMs: number;
}

export const FREE: Register = { state: 'free' };

/** A call as one booth sees it. */
export interface Move {
  readonly op: 'hold' | 'book' | 'confirm' | 'renew' | 'release' | 'shorten' | 'look' | 'dump';
  readonly company: string | null;
  readonly booking: string | null;
  readonly from: number;
  /** Infinity: nobody knows whether, or when, it took effect. */
  readonly to: number;
  readonly answer: MoveAnswer;
  /** For people: who did what. */
  readonly told: string;
}

export type MoveAnswer =
  | { readonly code: 'held'; readonly booking: string; readonly until: number }
  | { readonly code: 'sold'; readonly booking: string }
  | { readonly code: 'freed' | 'taken' | 'hold-expired' | 'booking-ended' | 'already-renewed' | 'unknown' }
  | { readonly code: 'seen'; readonly state: SeenState }
  | { readonly code: 'stored'; readonly register: Register };

/** A way in which the move can have happened: what the booth is afterwards, and the earliest instant for it. */
export interface Step {
  readonly register: Register;
  readonly at: number;
}

/** All ways in which `move` can follow on `register` at or after the instant `at`. None: it cannot. */
export function stepsOf(register: Register, at: number, move: Move, clocks: Clocks): Step[] {
  const now = Math.max(at, move.from);
  if (now > move.to) return [];
  const asItIs = outcome(register, move, now, clocks);
  const steps: Step[] = asItIs ? [{ register: asItIs, at: now }] : [];
  if (register.state !== 'held') return steps;
  const over = register.until === null ? now : Math.max(now, register.until - clocks.clockUncertaintyMs);
  if (over > move.to) return steps;
  const afterwards = outcome(FREE, move, over, clocks);
  if (afterwards) steps.push({ register: afterwards, at: over });
  return steps;
}

/** The booth afterwards, or null when this answer cannot be given about a booth that is `register`. */
function outcome(register: Register, move: Move, now: number, clocks: Clocks): Register | null {
  const running = register.state === 'held' && isRunning(register, move, now, clocks) ? register : null;
  if (register.state === 'held' && !running && move.op !== 'dump') return null;
  const own = register.state !== 'free' && sameOrUnknown(register.booking, move.booking);
  const { answer } = move;
  switch (answer.code) {
    case 'held':
      if (move.op === 'hold')
        return register.state === 'free'
          ? { state: 'held', company: move.company, booking: answer.booking, until: answer.until }
          : null;
      // Renewed by its company, or cut short by the hand that steps the clock.
      return running && own ? { ...running, booking: answer.booking, until: answer.until } : null;
    case 'sold': {
      const sold: Register = { state: 'sold', company: move.company, booking: answer.booking };
      if (register.state === 'free') return move.op === 'book' ? sold : null;
      return running && running.company === move.company && sameOrUnknown(running.booking, answer.booking)
        ? sold
        : null;
    }
    case 'freed':
      return register.state !== 'free' && own ? FREE : null;
    case 'taken':
      if (register.state === 'free') return null;
      return move.op !== 'hold' && running?.company === move.company ? null : register;
    case 'hold-expired':
      return move.booking === null ? unless(running?.company === move.company, register) : unless(own, register);
    case 'booking-ended':
      if (move.op === 'release') return unless(own, register);
      return unless(running !== null && own, register);
    case 'already-renewed':
      return running && own ? register : null;
    case 'seen':
      return answer.state === 'closed' || answer.state === register.state ? register : null;
    case 'stored':
      return sameRow(register, answer.register, move.from + clocks.clockUncertaintyMs) ? register : null;
    case 'unknown':
      return effectOfUnknown(register, move, running !== null && running.company === move.company, own);
  }
}

/**
 * What changes a hold is judged when it is written and takes effect when it commits: it must have been asked for while
 * the hold ran, and its effect may come later by as much as the plan waits before it shows the booth free.
 */
function isRunning({ until }: { until: number | null }, move: Move, now: number, clocks: Clocks): boolean {
  if (until === null) return true;
  const end = until + clocks.clockUncertaintyMs;
  if (move.op === 'hold' || move.op === 'book') return now < end;
  return (move.op === 'look' || move.from < end) && now < end + clocks.heldShownForMs;
}

const unless = (wrong: boolean, register: Register): Register | null => (wrong ? null : register);
const sameOrUnknown = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

/** What the call would have done, had its answer come. That it did nothing is tried by leaving it out. */
function effectOfUnknown(register: Register, move: Move, ownHold: boolean, own: boolean): Register | null {
  const { company, booking } = move;
  if (move.op === 'hold') return register.state === 'free' ? { state: 'held', company, booking, until: null } : null;
  if (move.op === 'book' || move.op === 'confirm') {
    const bookable = ownHold || (register.state === 'free' && move.op === 'book');
    return bookable ? { state: 'sold', company, booking: register.state === 'held' ? register.booking : null } : null;
  }
  if (move.op === 'renew') return register.state === 'held' && own ? { ...register, until: null } : null;
  return register.state !== 'free' && own ? FREE : null;
}

/** A hold that is over may still lie in the tables: nobody has swept it yet. */
function sameRow(register: Register, row: Register, latest: number): boolean {
  if (register.state === 'free')
    return row.state === 'free' || (row.state === 'held' && row.until !== null && row.until <= latest);
  if (row.state === 'free') return false;
  if (register.state !== row.state || register.company !== row.company) return false;
  if (!sameOrUnknown(register.booking, row.booking)) return false;
  return register.state === 'sold' || row.state === 'sold' || register.until === null || register.until === row.until;
}
