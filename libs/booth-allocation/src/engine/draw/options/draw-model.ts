import { seededRng, shuffle } from '@ketnoi/kernel';
import type { DrawApplicant, DrawInput } from '../format/draw-input.js';
import { BoothPlan } from '../plan/blocks.js';
import { gapBetween } from '../plan/geometry.js';
import { type DrawOption, optionsOf } from './draw-options.js';
import { LOTS } from './satisfaction.js';

/** The draw as the search sees it: applicants by index, each with options; pins are settled beforehand. */
export interface DrawModel {
  readonly input: DrawInput;
  readonly plan: BoothPlan;
  readonly applicants: readonly DrawApplicant[];
  /** Empty for those who are pinned. */
  readonly options: readonly (readonly DrawOption[])[];
  readonly lots: Int32Array;
  /** Booths of each pinned applicant, or null. */
  readonly pins: readonly (readonly number[] | null)[];
  readonly competitors: readonly (readonly number[])[];
  /** 1 at `booth * booths + other` when competitors must not stand on both. */
  readonly tooClose: Uint8Array;
  /** Newcomers still to be allotted after pins, at most as many as have options. */
  readonly newcomersWanted: number;
}

export function drawModel(input: DrawInput): DrawModel {
  const plan = new BoothPlan(input.booths);
  const { applicants, rules } = input;
  const at = new Map(applicants.map(({ id }, i) => [id, i]));
  const pins = applicants.map((): readonly number[] | null => null);
  const pinned = new Set<number>();
  for (const pin of input.pins) {
    const booths = pin.booths.map((id) => plan.indexOf.get(id) as number).sort((a, b) => a - b);
    pins[at.get(pin.applicant) as number] = booths;
    for (const booth of booths) pinned.add(booth);
  }
  const lots = drawLots(input);
  const options = applicants.map((applicant, i) => (pins[i] ? [] : optionsOf(applicant, input, plan, pinned, lots[i])));
  const pinnedNewcomers = applicants.filter(({ newcomer }, i) => newcomer && pins[i]).length;
  const ableNewcomers = applicants.filter(({ newcomer }, i) => newcomer && options[i].length > 0).length;
  return {
    input,
    plan,
    applicants,
    options,
    lots,
    pins,
    competitors: mutualCompetitors(applicants, at),
    tooClose: closeBooths(input),
    newcomersWanted: Math.min(ableNewcomers, Math.max(0, rules.newcomersLeast - pinnedNewcomers)),
  };
}

/** Every applicant's lot: a shuffle by the published seed, spread over 0 to LOTS - 1. */
function drawLots({ applicants, seed }: DrawInput): Int32Array {
  const order = shuffle(
    applicants.map((_, i) => i),
    seededRng(seed),
  );
  const lots = new Int32Array(applicants.length);
  order.forEach((applicant, place) => (lots[applicant] = Math.floor((place * LOTS) / applicants.length)));
  return lots;
}

function mutualCompetitors(applicants: readonly DrawApplicant[], at: ReadonlyMap<string, number>): number[][] {
  const lists = applicants.map(() => new Set<number>());
  applicants.forEach((applicant, i) => {
    for (const id of applicant.competitors) {
      const other = at.get(id) as number;
      lists[i].add(other);
      lists[other].add(i);
    }
  });
  return lists.map((list) => [...list].sort((a, b) => a - b));
}

function closeBooths({ booths, rules }: DrawInput): Uint8Array {
  const close = new Uint8Array(booths.length * booths.length);
  booths.forEach((booth, i) =>
    booths.forEach((other, k) => {
      if (gapBetween(booth, other) < rules.competitorSpacing) close[i * booths.length + k] = 1;
    }),
  );
  return close;
}
