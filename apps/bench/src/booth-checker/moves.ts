/** The history as each booth sees it, with the dump as the last look at each. */
import { type Dump, isHold } from './dump.js';
import type { Call } from './history.js';
import type { Move, MoveAnswer, Register } from './register.js';

/** Of every booth of the plan, and of every other that a call names. */
export function movesByBooth(history: readonly Call[], dump: Dump): Map<string, Move[]> {
  const moves = new Map<string, Move[]>(dump.booths.map((booth) => [booth, []]));
  const holds = bookingsHeld(history);
  const add = (booth: string, move: Move): void => {
    const known = moves.get(booth);
    if (known) known.push(move);
    else moves.set(booth, [move]);
  };
  for (const call of history) {
    if (call.answer.code === 'seen') {
      for (const [booth, state] of call.answer.states) add(booth, moveOf(call, { code: 'seen', state }));
      continue;
    }
    for (const booth of call.booths) {
      const answer = answerAbout(call, booth);
      if (answer) add(booth, asConfirmation(moveOf(call, answer), holds));
    }
  }
  for (const booth of moves.keys()) {
    const end = storedOf(booth, dump);
    if (end) add(booth, lastLook(end, dump));
  }
  return moves;
}

function moveOf(call: Call, answer: MoveAnswer): Move {
  const { op, company, booking, invokedAt } = call;
  return {
    op: op === 'cancel' ? 'release' : op,
    company,
    booking,
    from: invokedAt,
    to: answer.code === 'unknown' ? Infinity : call.answeredAt,
    answer,
    told: `${call.process} ${op} for ${company ?? 'nobody'}: ${answer.code}`,
  };
}

function bookingsHeld(history: readonly Call[]): Set<string> {
  return new Set(history.flatMap(({ answer }) => (answer.code === 'held' ? Object.values(answer.bookings) : [])));
}

/** Whoever asks to book and gets the booking of a hold has confirmed it; a booth booked anew has a booking of its own. */
const asConfirmation = (move: Move, holds: ReadonlySet<string>): Move =>
  move.op === 'book' && move.answer.code === 'sold' && holds.has(move.answer.booking)
    ? { ...move, op: 'confirm' }
    : move;

/** Null: the answer says nothing about this booth, and the call did nothing to it. */
function answerAbout({ answer, booths }: Call, booth: string): MoveAnswer | null {
  switch (answer.code) {
    case 'held':
      return { code: 'held', booking: answer.bookings[booth], until: answer.until };
    case 'sold':
      return { code: 'sold', booking: answer.bookings[booth] };
    case 'taken': {
      // Of several booths asked for at once, only those that the refusal names are known to have been taken.
      const named = answer.booths ?? (booths.length === 1 ? booths : []);
      return named.includes(booth) ? { code: 'taken' } : null;
    }
    case 'freed':
    case 'unknown':
    case 'hold-expired':
    case 'booking-ended':
    case 'already-renewed':
      return { code: answer.code };
    case 'too-many-booths':
    case 'refused':
    case 'seen':
      return null;
  }
}

/** Null: a booth that the organiser keeps, about which no company was told anything. */
function storedOf(booth: string, { bookings }: Dump): Register | null {
  const row = bookings.find((candidate) => candidate.booth === booth && candidate.live);
  if (!row) return { state: 'free' };
  const { id, company, until } = row;
  if (company === null) return null;
  return isHold(row) ? { state: 'held', company, booking: id, until } : { state: 'sold', company, booking: id };
}

const lastLook = (register: Register, { takenAt }: Dump): Move => ({
  op: 'dump',
  company: null,
  booking: null,
  from: takenAt,
  to: Number.MAX_SAFE_INTEGER,
  answer: { code: 'stored', register },
  told: `the dump: ${register.state}${register.state === 'free' ? '' : ` by ${register.company ?? 'nobody'}`}`,
});
