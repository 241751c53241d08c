/**
 * Decides prices of booths that prove how good any plan can be: at prices p, no plan is worth more than the sum of the
 * prices plus, for each applicant, the best of its options' values less their booths' prices. That holds for whatever
 * prices (Lagrangian duality), and the best prices give the LP bound; every number is whole, so the bound is exact.
 * Competitor spacing is left out, which can only make the bound higher; the newcomer quota has a price of its own.
 * Cost: one pass over all options a round. Subgradient steps after M. Held, P. Wolfe and H. Crowder 1974.
 */
import type { Effort } from '@ketnoi/kernel';
import type { DrawModel } from '../options/draw-model.js';
import type { DrawOption } from '../options/draw-options.js';

export interface DualPrices {
  readonly bound: number;
  readonly booth: Float64Array;
  /** What each allotted newcomer brings besides its value. */
  readonly newcomer: number;
}

const ROUNDS = 3000;
const PATIENCE = 25;
/** The step's factor is counted in these. */
const STEP_UNIT = 1024;

/** `floor`: value of a plan at hand; `kept`: newcomers of the quota that it has (the bound is for plans with as many). */
export function dualPrices(model: DrawModel, floor: number, kept: number, effort: Effort): DualPrices {
  const booths = model.plan.booths.length;
  const price = new Float64Array(booths);
  const used = new Int32Array(booths);
  let newcomerPrice = 0;
  let best: DualPrices = { bound: Infinity, booth: price.slice(), newcomer: 0 };
  let factor = 2 * STEP_UNIT;
  let idle = 0;
  for (let round = 0; round < ROUNDS && factor > 0 && !effort.shouldStop(); round++) {
    used.fill(0);
    let bound = -newcomerPrice * kept;
    let newcomers = 0;
    for (let b = 0; b < booths; b++) bound += price[b];
    model.options.forEach((options, applicant) => {
      const extra = model.applicants[applicant].newcomer ? newcomerPrice : 0;
      const chosen = dearest(options, price);
      const gain = chosen === null ? 0 : netOf(chosen, price) + extra;
      if (chosen === null || gain <= 0) return;
      bound += gain;
      if (model.applicants[applicant].newcomer) newcomers++;
      for (const booth of chosen.booths) used[booth]++;
    });
    if (bound < best.bound) {
      best = { bound, booth: price.slice(), newcomer: newcomerPrice };
      idle = 0;
    } else if (++idle === PATIENCE) {
      idle = 0;
      factor = Math.floor((factor * 3) / 4);
      price.set(best.booth);
      newcomerPrice = best.newcomer;
    }
    const lacking = kept - newcomers;
    let length = lacking > 0 || newcomerPrice > 0 ? lacking * lacking : 0;
    for (let b = 0; b < booths; b++) if (used[b] > 1 || price[b] > 0) length += (used[b] - 1) * (used[b] - 1);
    if (length === 0 || bound <= floor) break;
    const step = Math.floor(((bound - floor) * factor) / (STEP_UNIT * length));
    if (step === 0) break;
    for (let b = 0; b < booths; b++) price[b] = Math.max(0, price[b] + step * (used[b] - 1));
    newcomerPrice = Math.max(0, newcomerPrice + step * lacking);
  }
  return best;
}

/** The option of greatest value less prices; options come by falling value, so the rest is skipped once none can win. */
function dearest(options: readonly DrawOption[], price: Float64Array): DrawOption | null {
  let best: DrawOption | null = null;
  let most = -Infinity;
  for (const option of options) {
    if (option.value <= most) break;
    const net = netOf(option, price);
    if (net > most) {
      most = net;
      best = option;
    }
  }
  return best;
}

export function netOf(option: DrawOption, price: Float64Array): number {
  let net = option.value;
  for (const booth of option.booths) net -= price[booth];
  return net;
}
