import type { Outline } from '../booth.js';
import { checkPlan } from './check-plan.js';
import { fileProblem, type FoundProblem } from './drawing.js';
import type { HallPlan, PlannedBooth } from './hall-plan.js';
import type { PlanProblem } from './plan-problem.js';

/** What an organiser changes of a booth; what is left out stays. */
export interface BoothChange {
  readonly number?: string;
  readonly kind?: PlannedBooth['kind'];
  readonly zone?: string | null;
  readonly outline?: Outline;
  readonly powerW?: number | null;
  /** Left out while the outline changes: counted anew. */
  readonly openSides?: number;
}

export interface RedrawnPlan {
  readonly booth: PlannedBooth;
  /** What the change would make wrong; what was wrong before is not its fault. */
  readonly problems: readonly FoundProblem[];
}

/** A hall with one booth changed, checked whole: a booth that grows can shut its neighbours in. */
export function redrawBooth(hall: HallPlan, index: number, change: BoothChange): RedrawnPlan {
  const old = hall.booths[index];
  const said: PlannedBooth = {
    number: change.number ?? old.number,
    kind: change.kind ?? old.kind,
    zone: change.zone === undefined ? old.zone : change.zone,
    outline: change.outline ?? old.outline,
    powerW: change.powerW === undefined ? old.powerW : change.powerW,
    openSides: change.openSides ?? old.openSides,
  };
  const booths = hall.booths.map((booth, i) => (i === index ? said : booth));
  const { problems, openSides } = checkPlan({ ...hall, booths });
  const before = new Set(checkPlan(hall).problems.map(sameAs));
  const counted = change.outline && change.openSides === undefined ? openSides[index] : null;
  return {
    booth: { ...said, openSides: counted ?? said.openSides },
    problems: problems.filter((problem) => !before.has(sameAs(problem))).map(toFound),
  };
}

const sameAs = ({ code, subject, other }: PlanProblem): string => `${code} ${subject.what} ${subject.index} ${other}`;

const toFound = ({ code, number, other, at }: PlanProblem): FoundProblem => ({
  ...fileProblem(code, {}, at),
  number,
  other,
});

/** Whether a booking, or a claim of any kind, would notice. */
export const changesShape = (old: PlannedBooth, { kind, outline }: BoothChange): boolean =>
  (kind !== undefined && kind !== old.kind) ||
  (outline !== undefined && JSON.stringify(outline) !== JSON.stringify(old.outline));
