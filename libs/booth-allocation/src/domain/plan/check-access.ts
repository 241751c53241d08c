import type { Outline } from '../booth.js';
import type { SoundShapes } from './check-shapes.js';
import { FloorGrid } from './floor-grid.js';
import type { HallPlan } from './hall-plan.js';
import { type Frontage, frontageOf } from './open-sides.js';
import type { PlanProblem } from './plan-problem.js';
import { middleOf } from './polygon.js';
import { reachableFloor } from './reachable-floor.js';

/** Whoever enters a booth needs so much of a side, mm. */
const NARROWEST_FRONT = 900;

export interface Access {
  readonly problems: readonly PlanProblem[];
  /** Of every booth, in the plan's order; null where its shape is not sound. */
  readonly frontages: readonly (Frontage | null)[];
}

/** Whether people get from an entrance to every booth, and how many sides of it they see. */
export function checkAccess({ outline, features, booths }: HallPlan, isSound: SoundShapes): Access {
  if (!isSound.hall) return { problems: [], frontages: booths.map(() => null) };
  const standing = booths.filter((_, i) => isSound.booths[i]).map((booth) => booth.outline);
  const { grid, entrances } = floorOf(outline, features, standing);
  const reached = reachableFloor(
    grid,
    entrances.map(({ feature }) => feature.outline),
  );
  const problems: PlanProblem[] = entrances.flatMap(({ feature, index }) =>
    grid.around(feature.outline, 750).length > 0
      ? []
      : [{ ...NAMELESS, code: 'entrance-blocked', subject: { what: 'feature', index }, at: feature.outline[0] }],
  );
  const frontages = booths.map((booth, i) => (isSound.booths[i] ? frontageOf(booth.outline, grid, reached) : null));
  frontages.forEach((frontage, index) => {
    if (!frontage || frontage.length >= NARROWEST_FRONT) return;
    const { number, outline: shape } = booths[index];
    const at = middleOf(shape);
    problems.push({
      ...NAMELESS,
      code: 'booth-off-aisle',
      subject: { what: 'booth', index },
      number: number || null,
      at,
    });
  });
  return { problems, frontages };
}

const NAMELESS = { number: null, other: null } as const;

export function floorOf(
  outline: Outline,
  features: HallPlan['features'],
  booths: readonly Outline[],
): { grid: FloorGrid; entrances: readonly { feature: HallPlan['features'][number]; index: number }[] } {
  const pillars = features.filter((f) => f.kind === 'pillar' && f.outline.length >= 3).map((f) => f.outline);
  const entrances = features.flatMap((feature, index) => (feature.kind === 'entrance' ? [{ feature, index }] : []));
  return { grid: new FloorGrid(outline, [...booths, ...pillars]), entrances };
}
