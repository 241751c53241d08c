import type { DrawModel } from '../options/draw-model.js';
import { Allotment, NOTHING } from './allotment.js';

/** The plan that organisers make by hand: by priority points, then lot, everybody takes the best that is left. */
export function greedyPlan(model: DrawModel): Allotment {
  const plan = new Allotment(model);
  const order = model.applicants
    .map((_, applicant) => applicant)
    .sort((a, b) => model.applicants[b].points - model.applicants[a].points || model.lots[b] - model.lots[a]);
  for (const applicant of order) {
    const choice = plan.bestFit(applicant);
    if (choice !== NOTHING) plan.place(applicant, choice);
  }
  return plan;
}
