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
import { exactSearch } from './search/exact-search.js';
import { greedyPlan } from './search/greedy-plan.js';
import { narrowedModel, transferred } from './search/narrowed-model.js';
import { thresholdSearch } from './search/threshold-search.js';

const MOVES = 400_000;

/** Satisfaction of a pinned applicant: it has what the organiser and it agreed on. */
const PINNED_SATISFACTION = 1000;

export function runDraw(input: DrawInput, effort: Effort = UNLIMITED_EFFORT): DrawResult {
  const model = drawModel(input);
  const byTurns = greedyPlan(model);
  const rng = seededRng(input.seed);
  const firstPrices = dualPrices(model, byTurns.value, byTurns.kept, effort);
  const narrow = narrowedModel(model, firstPrices);
  const found = transferred(thresholdSearch(narrow, transferred(byTurns, narrow), MOVES, rng, effort), model);
  const prices = dualPrices(model, found.value, found.kept, effort, firstPrices);
  const { plan, proved } = exactSearch(model, found, prices, effort);
  // With more newcomers of the quota than the prices were made for, the bound would speak of other plans.
  const bound = proved
    ? plan.value
    : plan.kept === found.kept
      ? prices.bound
      : dualPrices(model, plan.value, plan.kept, effort, prices).bound;
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
