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

const ROUNDS = 1500;
const PATIENCE = 20;
/** The step's factor is counted in these. */
const STEP_UNIT = 1024;

/**
 * `floor`: value of a plan at hand; `kept`: newcomers of the quota that it has (the bound is for plans with as many);
 * `from`: prices to start at.
 */
export function dualPrices(
  model: DrawModel,
  floor: number,
  kept: number,
  effort: Effort,
  from?: DualPrices,
): DualPrices {
  const booths = model.plan.booths.length;
  const flat = flatOptions(model);
  const price = from ? from.booth.slice() : new Float64Array(booths);
  const used = new Int32Array(booths);
  let newcomerPrice = from?.newcomer ?? 0;
  let best: DualPrices = { bound: Infinity, booth: price.slice(), newcomer: newcomerPrice };
  let factor = from ? STEP_UNIT / 2 : 2 * STEP_UNIT;
  let idle = 0;
  for (let round = 0; round < ROUNDS && factor > 0 && !effort.shouldStop(); round++) {
    used.fill(0);
    let bound = -newcomerPrice * kept;
    let newcomers = 0;
    for (let b = 0; b < booths; b++) bound += price[b];
    for (let applicant = 0; applicant < flat.start.length - 1; applicant++) {
      const { newcomer } = model.applicants[applicant];
      const chosen = dearest(flat, applicant, price);
      const gain = chosen < 0 ? 0 : netAt(flat, chosen, price) + (newcomer ? newcomerPrice : 0);
      if (gain <= 0) continue;
      bound += gain;
      if (newcomer) newcomers++;
      for (let i = flat.boothStart[chosen]; i < flat.boothStart[chosen + 1]; i++) used[flat.booths[i]]++;
    }
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

/** Value of an option less its booths' prices. */
export function netOf(option: DrawOption, price: Float64Array): number {
  let net = option.value;
  for (const booth of option.booths) net -= price[booth];
  return net;
}

/** All options in a row: applicant a's are start[a] .. start[a + 1] - 1, option o's booths boothStart[o] .. boothStart[o + 1] - 1. */
interface FlatOptions {
  readonly start: Int32Array;
  readonly value: Float64Array;
  readonly boothStart: Int32Array;
  readonly booths: Int32Array;
}

function flatOptions(model: DrawModel): FlatOptions {
  const all = model.options.flat();
  const start = Int32Array.of(0, ...running(model.options.map((options) => options.length)));
  const boothStart = new Int32Array(all.length + 1);
  all.forEach(({ booths }, o) => (boothStart[o + 1] = boothStart[o] + booths.length));
  return {
    start,
    value: Float64Array.from(all, ({ value }) => value),
    boothStart,
    booths: Int32Array.from(all.flatMap(({ booths }) => booths)),
  };
}

function running(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/** The option of greatest value less prices, or -1; options come by falling value: the rest is skipped once none can win. */
function dearest(flat: FlatOptions, applicant: number, price: Float64Array): number {
  let best = -1;
  let most = -Infinity;
  for (let option = flat.start[applicant]; option < flat.start[applicant + 1]; option++) {
    if (flat.value[option] <= most) break;
    const net = netAt(flat, option, price);
    if (net > most) {
      most = net;
      best = option;
    }
  }
  return best;
}

function netAt(flat: FlatOptions, option: number, price: Float64Array): number {
  let net = flat.value[option];
  for (let i = flat.boothStart[option]; i < flat.boothStart[option + 1]; i++) net -= price[flat.booths[i]];
  return net;
}
