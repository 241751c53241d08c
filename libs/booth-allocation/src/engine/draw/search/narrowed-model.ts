import type { DrawModel } from '../options/draw-model.js';
import { Allotment, NOTHING } from './allotment.js';
import { type DualPrices, netOf } from './dual-prices.js';

/** Options each applicant keeps. */
const KEPT = 24;

/**
 * The same draw with only the options that are worth most after their booths' prices, in that order: a good plan is made
 * of these nearly always, and a search among them rarely wastes a move.
 */
export function narrowedModel(model: DrawModel, prices: DualPrices): DrawModel {
  const options = model.options.map((all) =>
    all
      .map((option, at) => ({ option, at, net: netOf(option, prices.booth) }))
      .sort((a, b) => b.net - a.net || a.at - b.at)
      .slice(0, KEPT)
      .map(({ option }) => option),
  );
  return { ...model, options };
}

/** The plan said in the options of another model of the same draw; what that model does not know is left out. */
export function transferred(plan: Allotment, to: DrawModel): Allotment {
  const moved = new Allotment(to);
  plan.choice.forEach((choice, applicant) => {
    if (choice === NOTHING) return;
    const at = to.options[applicant].indexOf(plan.model.options[applicant][choice]);
    if (at !== NOTHING) moved.place(applicant, at);
  });
  return moved;
}
