/** Whoever asked was answered in a way that fits the question; nobody was left with an error. */
import type { Complaint } from './complaint.js';
import type { Answer, Call, Operation } from './history.js';

const FITTING: Readonly<Record<Operation, readonly Answer['code'][]>> = {
  hold: ['held', 'taken', 'too-many-booths', 'refused'],
  book: ['sold', 'taken', 'too-many-booths', 'hold-expired', 'booking-ended', 'refused'],
  confirm: ['sold', 'hold-expired', 'booking-ended', 'taken', 'refused'],
  renew: ['held', 'hold-expired', 'booking-ended', 'already-renewed', 'refused'],
  release: ['freed', 'hold-expired', 'booking-ended', 'refused'],
  cancel: ['freed', 'hold-expired', 'booking-ended', 'refused'],
  shorten: ['held'],
  look: ['seen'],
};

export function checkAnswers(history: readonly Call[]): Complaint[] {
  return history.flatMap(({ op, process, booths, answer }) => {
    if (FITTING[op].includes(answer.code)) return [];
    const said = answer.code === 'unknown' ? `no typed answer (${answer.text ?? 'none at all'})` : answer.code;
    return [{ rule: 'answers', text: `${process} asked to ${op} ${booths.join(', ')} and got ${said}` }];
  });
}
