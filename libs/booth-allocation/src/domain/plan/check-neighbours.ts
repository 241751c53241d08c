import type { HallPlan } from './hall-plan.js';
import { TOLERANCE } from './hall-plan.js';
import { pointOutside } from './crossings.js';
import type { SoundShapes } from './check-shapes.js';
import { overlapOf, type Solid, solid } from './overlap.js';
import { pairsNear } from './pairs-near.js';
import type { PlanProblem, PlanProblemCode } from './plan-problem.js';

/**
 * What booths do to each other and to what else stands in the hall: overlap, reach out of it, stand on a pillar or on a
 * drawn aisle. Shapes that are not sound are passed over: they have been told of. Neighbours are found by a grid.
 */
export function checkNeighbours({ outline, features, booths }: HallPlan, isSound: SoundShapes): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const sound = booths.flatMap((booth, index) => (isSound.booths[index] ? [{ booth, index }] : []));
  const solids = sound.map(({ booth }) => solid(booth.outline));
  const say = (code: PlanProblemCode, i: number, other: string | null, at: PlanProblem['at']): void => {
    const { booth, index } = sound[i];
    problems.push({ code, subject: { what: 'booth', index }, number: booth.number || null, other, at });
  };

  const frames = solids.map(({ bounds }) => bounds);
  pairsNear(frames, frames, (i, j) => {
    if (i >= j) return;
    const shared = overlapOf(solids[i], solids[j]);
    if (shared && shared.depth > TOLERANCE) say('booths-overlap', i, sound[j].booth.number || null, shared.at);
  });

  for (const [kind, code] of [
    ['pillar', 'booth-on-pillar'],
    ['aisle', 'booth-on-drawn-aisle'],
  ] as const) {
    const others: Solid[] = features.filter((f) => f.kind === kind && encloses(f.outline)).map((f) => solid(f.outline));
    const told = new Set<number>();
    pairsNear(
      frames,
      others.map(({ bounds }) => bounds),
      (i, j) => {
        const shared = told.has(i) ? null : overlapOf(solids[i], others[j]);
        if (!shared || shared.depth <= TOLERANCE) return;
        told.add(i);
        say(code, i, null, shared.at);
      },
    );
  }

  if (isSound.hall)
    sound.forEach(({ booth }, i) => {
      const outside = pointOutside(booth.outline, outline, TOLERANCE);
      if (outside) say('booth-outside-hall', i, null, outside);
    });
  return problems;
}

/** Pillars may be as slim as they like. */
const encloses = (outline: HallPlan['outline']): boolean => outline.length >= 3;
