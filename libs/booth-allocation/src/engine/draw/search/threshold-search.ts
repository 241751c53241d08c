/**
 * Looks for a good plan: an applicant takes an option, whoever stands in the way is put on the best option that is left,
 * and the change is kept when it loses no more than a threshold that falls to zero.
 * Cost: some tens of options looked at a move. Threshold accepting (G. Dueck and T. Scheuer, J. Comput. Physics 90,
 * 1990) needs no exponential, so the search is whole numbers throughout.
 */
import type { Effort, Rng } from '@ketnoi/kernel';
import type { DrawModel } from '../options/draw-model.js';
import { Allotment, isBetter, NOTHING } from './allotment.js';

const MOST_EJECTED = 4;
const FILL_TRIES = 2;
const MOVES_BETWEEN_LOOKS = 1024;

export function thresholdSearch(
  model: DrawModel,
  start: Allotment,
  moves: number,
  rng: Rng,
  effort: Effort,
): Allotment {
  const able = model.options.flatMap((options, applicant) => (options.length > 0 ? [applicant] : []));
  const best = new Allotment(model);
  best.copyFrom(start);
  if (able.length === 0) return best;
  const now = new Allotment(model);
  now.copyFrom(start);
  const greatest = Math.max(...able.map((applicant) => model.options[applicant][0].value));
  const first = Math.floor(greatest / 4);
  for (let move = 0; move < moves; move++) {
    if (move % MOVES_BETWEEN_LOOKS === 0) {
      if (effort.shouldStop()) break;
      effort.onProgress?.({ phase: 'search', done: move / moves });
    }
    const threshold = Math.floor((first * (moves - move)) / moves);
    if (tryMove(model, now, able, greatest, threshold, rng) && isBetter(now, best)) best.copyFrom(now);
  }
  return best;
}

/** True when the plan has changed. */
function tryMove(
  model: DrawModel,
  now: Allotment,
  able: readonly number[],
  greatest: number,
  threshold: number,
  rng: Rng,
): boolean {
  const applicant = able[rng.below(able.length)];
  const options = model.options[applicant];
  // Twice below: early options are tried more often.
  const choice = rng.below(1 + rng.below(options.length));
  if (now.choice[applicant] === choice) return false;
  const ejected = now.inTheWay(applicant, options[choice]);
  if (ejected === null || ejected.length > MOST_EJECTED) return false;

  const undo: [number, number][] = [
    [applicant, now.choice[applicant]],
    ...ejected.map((who): [number, number] => [who, now.choice[who]]),
  ];
  const before = worth(now, greatest);
  for (const [who, had] of undo) if (had !== NOTHING) now.remove(who);
  now.place(applicant, choice);
  for (const who of ejected) placeBest(now, who);
  for (let fill = 0; fill < FILL_TRIES; fill++) {
    const who = able[rng.below(able.length)];
    if (now.choice[who] !== NOTHING) continue;
    undo.push([who, NOTHING]);
    placeBest(now, who);
  }
  if (before - worth(now, greatest) <= rng.below(1 + Math.min(threshold, 4294967295))) return true;
  for (const [who] of undo) if (now.choice[who] !== NOTHING) now.remove(who);
  for (const [who, had] of undo) if (had !== NOTHING && now.choice[who] === NOTHING) now.place(who, had);
  return false;
}

function placeBest(now: Allotment, applicant: number): void {
  const choice = now.bestFit(applicant);
  if (choice !== NOTHING) now.place(applicant, choice);
}

/** A newcomer of the quota outweighs any two allotments. */
const worth = (plan: Allotment, greatest: number): number => plan.value + plan.kept * 2 * greatest;
