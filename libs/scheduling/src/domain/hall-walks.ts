/** How long the way between halls is, how long the change between two slots is, and who has to walk at all. */
import type { Participant, ProblemRules, ProblemSlot } from './problem.js';

/** Minutes from one hall to another; 0 within a hall and where nobody measured it. */
export function walkMinutes(rules: ProblemRules | undefined): (from: string, to: string) => number {
  const minutes = new Map<string, number>();
  for (const walk of rules?.walks ?? []) {
    minutes.set(`${walk.from}\u0000${walk.to}`, walk.minutes);
    minutes.set(`${walk.to}\u0000${walk.from}`, walk.minutes);
  }
  return (from, to) => (from === to ? 0 : (minutes.get(`${from}\u0000${to}`) ?? 0));
}

/** Minutes between the slot before and slot t of the same day; Infinity where days change or instants are not known. */
export function changeMinutes(slots: readonly ProblemSlot[], t: number): number {
  const [before, slot] = [slots[t - 1], slots[t]];
  if (before === undefined || before.day !== slot.day) return Infinity;
  if (before.endsAt === undefined || slot.startsAt === undefined) return Infinity;
  return (Date.parse(slot.startsAt) - Date.parse(before.endsAt)) / 60_000;
}

/** Where several people attend for a company, who walks is theirs to arrange; who attends online does not walk. */
export const walks = (participant: Participant): boolean =>
  (participant.seats ?? 1) === 1 && participant.online === undefined;
