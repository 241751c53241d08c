/**
 * Decides who gets which booths when an organiser allots a whole plan in one go: each applicant one whole block or
 * nothing, as much satisfaction as can be, weighed by priority points; the formula and the rules stand in README.md.
 * Whole numbers only and a fixed amount of work, so that the same inputs give the same answer on every machine.
 * Cost: about two seconds for 300 booths and 200 applicants. Idea: a good plan by search, then prices of booths that
 * bound every plan (`dual-prices.ts`), then a search among the few options that the prices leave open.
 */
import { seededRng, UNLIMITED_EFFORT, type Effort } from '@ketnoi/kernel';
import type { DrawInput } from './format/draw-input.js';
import type { DrawOutcome, DrawResult, OutcomeCode } from './draw-result.js';
import { type DrawModel, drawModel } from './options/draw-model.js';
import { explainWishes } from './reasons/explain-wishes.js';
import type { Allotment } from './search/allotment.js';
import { dualPrices } from './search/dual-prices.js';
import { type ExactAnswer, exactSearch } from './search/exact-search.js';
import { greedyPlan } from './search/greedy-plan.js';
import { narrowedModel, transferred } from './search/narrowed-model.js';
import { thresholdSearch } from './search/threshold-search.js';

const MOVES_PER_APPLICANT = 3000;
const MOST_MOVES = 600_000;
/** Options looked at in the exact search: before the search, which settles small draws, and after it. */
const FIRST_LOOKS = 300_000;
const LAST_LOOKS = 2_000_000;

/** Satisfaction of a pinned applicant: it has what the organiser and it agreed on. */
const PINNED_SATISFACTION = 1000;

export function runDraw(input: DrawInput, effort: Effort = UNLIMITED_EFFORT): DrawResult {
  const model = drawModel(input);
  const byTurns = greedyPlan(model);
  const { plan, bound, proved } = bestPlan(model, byTurns, effort);
  return {
    seed: input.seed,
    value: plan.value,
    bound,
    gapPpm: bound === 0 ? 0 : Math.ceil(((bound - plan.value) * 1_000_000) / bound),
    proved,
    valueByTurns: byTurns.value,
    newcomers: {
      wanted: input.rules.newcomersLeast,
      applied: input.applicants.filter(({ newcomer }) => newcomer).length,
      allotted: plan.newcomers + model.applicants.filter(({ newcomer }, i) => newcomer && model.pins[i]).length,
    },
    outcomes: model.applicants.map((_, applicant) => outcomeOf(model, plan, applicant)),
    boothsLeft: input.booths.filter((_, booth) => plan.owner[booth] < 0).map(({ id, number }) => ({ id, number })),
  };
}

interface BoundedPlan extends ExactAnswer {
  readonly bound: number;
}

function bestPlan(model: DrawModel, byTurns: Allotment, effort: Effort): BoundedPlan {
  const firstPrices = dualPrices(model, byTurns.value, byTurns.kept, effort);
  const small = exactSearch(model, byTurns, firstPrices, FIRST_LOOKS, effort);
  if (small.proved) return { ...small, bound: small.plan.value };

  const narrow = narrowedModel(model, firstPrices);
  const moves = Math.min(MOST_MOVES, MOVES_PER_APPLICANT * model.applicants.length);
  const rng = seededRng(model.input.seed);
  const searched = thresholdSearch(narrow, transferred(small.plan, narrow), moves, rng, effort);
  const found = transferred(searched, model);
  const prices = dualPrices(model, found.value, found.kept, effort, firstPrices);
  const last = exactSearch(model, found, prices, LAST_LOOKS, effort);
  if (last.proved) return { ...last, bound: last.plan.value };
  if (last.plan.kept === found.kept) return { ...last, bound: prices.bound };
  // With more newcomers of the quota than the prices were made for, their bound speaks of other plans.
  return { ...last, bound: dualPrices(model, last.plan.value, last.plan.kept, effort, prices).bound };
}

function outcomeOf(model: DrawModel, plan: Allotment, applicant: number): DrawOutcome {
  const { id, points } = model.applicants[applicant];
  const pin = model.pins[applicant];
  const chosen = plan.chosen(applicant);
  const booths = pin ?? chosen?.booths ?? [];
  return {
    applicant: id,
    points,
    lot: model.lots[applicant],
    outcome: outcomeCode(model, plan, applicant),
    rank: chosen && chosen.wish >= 0 ? chosen.wish + 1 : null,
    booths: booths.map((booth) => ({ id: model.plan.booths[booth].id, number: model.plan.booths[booth].number })),
    satisfaction: pin ? PINNED_SATISFACTION : (chosen?.satisfaction ?? 0),
    reasons: pin ? [] : explainWishes(plan, applicant),
  };
}

function outcomeCode(model: DrawModel, plan: Allotment, applicant: number): OutcomeCode {
  if (model.pins[applicant]) return 'pinned';
  const chosen = plan.chosen(applicant);
  if (chosen) return chosen.wish >= 0 ? 'wish' : 'any';
  return model.options[applicant].length > 0 ? 'full' : 'no-option';
}
