import { assemblePlan, isZoneName } from './assemble-plan.js';
import { checkPlan } from './check-plan.js';
import { type Drawing, fileProblem, type FoundProblem, type PlanNotice, type SourcePlace } from './drawing.js';
import { type HallPlan, PLAN_LIMITS } from './hall-plan.js';
import type { PlanProblem } from './plan-problem.js';

/** What a file would bring: the plan, everything that is wrong with it and what is worth knowing. */
export interface PlanReading {
  readonly plan: HallPlan;
  readonly problems: readonly FoundProblem[];
  readonly notices: readonly PlanNotice[];
  /** Where each booth of the plan stands in the file. */
  readonly boothPlaces: readonly SourcePlace[];
}

const NO_PLAN: HallPlan = { outline: [], features: [], zones: [], booths: [] };

/** A file that is no drawing at all. */
export const unreadablePlan = (...problems: readonly FoundProblem[]): PlanReading => ({
  plan: NO_PLAN,
  problems,
  notices: [],
  boothPlaces: [],
});

/** Assembles a drawing and checks it. Sides that the file does not count are counted; where it does, it is believed. */
export function readDrawing(drawing: Drawing): PlanReading {
  const assembled = assemblePlan(drawing);
  const checked = checkPlan(assembled.plan);
  const measured = checked.openSides;
  const booths = assembled.plan.booths.map((booth, i) => ({
    ...booth,
    openSides: assembled.statesOpenSides[i] ? booth.openSides : (measured[i] ?? 0),
  }));
  const differ = booths.filter((booth, i) => measured[i] !== null && measured[i] !== booth.openSides);
  return {
    plan: { ...assembled.plan, booths },
    boothPlaces: assembled.places.booths,
    problems: [
      ...assembled.problems,
      ...zoneProblems(assembled.plan),
      ...checked.problems
        .filter(({ subject }) => subject.what !== 'hall' || assembled.plan.outline.length > 0)
        .map((problem) => placed(problem, assembled.places)),
    ],
    notices: [
      ...assembled.notices,
      ...(differ.length > 0 ? [{ code: 'open-sides-differ' as const, about: differ.map(({ number }) => number) }] : []),
    ],
  };
}

function placed(
  { code, subject, number, other, at }: PlanProblem,
  places: ReturnType<typeof assemblePlan>['places'],
): FoundProblem {
  const place =
    subject.what === 'hall' ? places.hall : places[subject.what === 'booth' ? 'booths' : 'features'][subject.index];
  return { code, number, other, layer: place.layer, line: place.line, at };
}

function zoneProblems({ zones }: HallPlan): FoundProblem[] {
  const unusable = zones.filter(({ name, country }) => !isZoneName(name) || (country !== null && country.length !== 2));
  return [
    ...unusable.map(({ name }) => fileProblem('zone-name-unusable', { layer: name.slice(0, 80) })),
    ...(zones.length > PLAN_LIMITS.zones ? [fileProblem('zone-name-unusable', { layer: zones[0].name })] : []),
  ];
}
