/**
 * Tries to prove the plan at hand best, or finds the best: options that cannot be part of a better plan are left out by
 * their dual prices, and the rest is searched depth first, always at the applicant who has most to lose.
 * Cost: bounded by `mostLooks` at options; small draws are settled exactly, large ones often, else the plan at hand stays.
 */
import type { Effort } from '@ketnoi/kernel';
import type { DrawModel } from '../options/draw-model.js';
import { Allotment, isBetter, NOTHING } from './allotment.js';
import { type DualPrices, netOf } from './dual-prices.js';

export interface ExactAnswer {
  readonly plan: Allotment;
  readonly proved: boolean;
}

interface Branch {
  readonly applicant: number;
  /** Option indices and NOTHING, best first. */
  readonly choices: readonly number[];
}

export function exactSearch(
  model: DrawModel,
  start: Allotment,
  prices: DualPrices,
  mostLooks: number,
  effort: Effort,
): ExactAnswer {
  const best = new Allotment(model);
  best.copyFrom(start);
  const now = new Allotment(model);
  const net = model.options.map((options) => options.map((option) => netOf(option, prices.booth)));
  const quotaMet = best.kept === model.newcomersWanted;
  const priceSum = prices.booth.reduce((sum, price) => sum + price, 0);
  const worthOf = (applicant: number, choice: number): number =>
    choice === NOTHING ? 0 : net[applicant][choice] + (model.applicants[applicant].newcomer ? prices.newcomer : 0);
  const alive = model.options.map((options, applicant) =>
    liveChoices(
      options.length,
      (choice) => worthOf(applicant, choice),
      quotaMet ? prices.bound - best.value : Infinity,
    ),
  );
  const undecided = new Set(
    alive.flatMap((choices, applicant) =>
      model.options[applicant].length > 0 && choices.length > 0 ? [applicant] : [],
    ),
  );
  let looks = 0;
  let stopped = false;

  /** The bound below the present node and where to branch; null when nothing better can lie below. */
  const look = (decidedWorth: number): Branch | null => {
    let bound = priceSum + decidedWorth;
    let possibleNewcomers = now.newcomers;
    let branch: Branch | null = null;
    let mostRegret = -1;
    for (const applicant of undecided) {
      looks += alive[applicant].length;
      const choices = alive[applicant].filter(
        (choice) => choice === NOTHING || now.fits(applicant, model.options[applicant][choice]),
      );
      if (choices.length === 0) return null;
      const first = worthOf(applicant, choices[0]);
      const regret = choices.length > 1 ? first - worthOf(applicant, choices[1]) : Infinity;
      bound += first;
      if (model.applicants[applicant].newcomer && choices.some((choice) => choice !== NOTHING)) possibleNewcomers++;
      if (regret > mostRegret) {
        mostRegret = regret;
        branch = { applicant, choices };
      }
    }
    const kept = Math.min(model.newcomersWanted, possibleNewcomers);
    if (kept < best.kept || (kept === best.kept && bound - prices.newcomer * best.kept <= best.value)) return null;
    return branch;
  };

  const descend = (decidedWorth: number): void => {
    stopped ||= looks > mostLooks || effort.shouldStop();
    if (stopped) return;
    if (undecided.size === 0) {
      if (isBetter(now, best)) best.copyFrom(now);
      return;
    }
    const branch = look(decidedWorth);
    if (branch === null) return;
    undecided.delete(branch.applicant);
    for (const choice of branch.choices) {
      if (choice !== NOTHING) now.place(branch.applicant, choice);
      descend(decidedWorth + worthOf(branch.applicant, choice));
      if (choice !== NOTHING) now.remove(branch.applicant);
      if (stopped) break;
    }
    undecided.add(branch.applicant);
  };
  descend(0);
  return { plan: best, proved: !stopped };
}

/** Choices that lose at most `slack` against the applicant's best one, best first. */
function liveChoices(options: number, worthOf: (choice: number) => number, slack: number): number[] {
  const choices = [...Array.from({ length: options }, (_, choice) => choice), NOTHING];
  const most = Math.max(...choices.map(worthOf));
  return choices.filter((choice) => most - worthOf(choice) < slack).sort((a, b) => worthOf(b) - worthOf(a) || a - b);
}
