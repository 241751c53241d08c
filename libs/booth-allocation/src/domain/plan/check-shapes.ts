import type { BoothKind, Outline, Point } from '../booth.js';
import { BOOTH_KINDS } from '../booth.js';
import { selfCrossing } from './crossings.js';
import { FEATURE_KINDS, type HallFeature, type HallPlan, PLAN_LIMITS, type PlannedBooth } from './hall-plan.js';
import type { PlanProblem, PlanProblemCode } from './plan-problem.js';
import { boundsOf, doubledArea } from './polygon.js';

/** A tenth of a square metre, doubled and in mm²: nothing smaller is a booth or a hall. */
const LEAST_DOUBLED_AREA = 200_000;

/** Which shapes can be measured against others. */
export interface SoundShapes {
  readonly hall: boolean;
  readonly booths: readonly boolean[];
}

/** What is wrong with each shape by itself, and with what is written on it. */
export function checkShapes({ outline, features, booths }: HallPlan): {
  readonly problems: readonly PlanProblem[];
  readonly isSound: SoundShapes;
} {
  const problems: PlanProblem[] = [];
  const isSound: boolean[] = [];
  const hallProblem = shapeProblem(outline, PLAN_LIMITS.hallCorners, LEAST_DOUBLED_AREA) ?? tooLarge(outline);
  if (hallProblem) problems.push(problem('hall', 0, null, hallProblem));
  features.forEach((feature, i) => {
    const found = featureProblem(feature);
    if (found) problems.push(problem('feature', i, null, found));
  });
  const seen = new Map<string, number>();
  booths.forEach((booth, i) => {
    for (const found of labelProblems(booth)) problems.push(problem('booth', i, booth.number, found));
    const shape = shapeProblem(booth.outline, PLAN_LIMITS.boothCorners, LEAST_DOUBLED_AREA);
    if (shape) problems.push(problem('booth', i, booth.number, shape));
    isSound.push(shape === null);
    if (booth.number === '') return;
    if (seen.has(booth.number))
      problems.push({
        ...problem('booth', i, booth.number, faultAt('number-twice', booth.outline)),
        other: booth.number,
      });
    seen.set(booth.number, i);
  });
  return { problems, isSound: { hall: hallProblem === null, booths: isSound } };
}

interface Fault {
  readonly code: PlanProblemCode;
  readonly at: Point | null;
}

const problem = (
  what: PlanProblem['subject']['what'],
  index: number,
  number: string | null,
  { code, at }: Fault,
): PlanProblem => ({ code, subject: { what, index }, number: number === '' ? null : number, other: null, at });

const faultAt = (code: PlanProblemCode, outline: Outline): Fault => ({
  code,
  at: outline.find(isOnTheMap) ?? null,
});

const isOnTheMap = (point: Point): boolean =>
  point.length === 2 && point.every((n) => Number.isSafeInteger(n) && Math.abs(n) <= PLAN_LIMITS.farthest);

function shapeProblem(outline: Outline, corners: number, leastDoubledArea: number): Fault | null {
  if (!outline.every(isOnTheMap)) return faultAt('coordinates-unusable', outline);
  if (outline.length > corners) return faultAt('shape-too-detailed', outline);
  if (outline.length < 3) return faultAt('outline-unusable', outline);
  const crossing = selfCrossing(outline);
  if (crossing) return { code: 'shape-crosses-itself', at: crossing };
  return Math.abs(doubledArea(outline)) < leastDoubledArea ? faultAt('outline-unusable', outline) : null;
}

function tooLarge(outline: Outline): Fault | null {
  const { left, top, right, bottom } = boundsOf(outline);
  return Math.max(right - left, bottom - top) > PLAN_LIMITS.hallSide ? faultAt('hall-too-large', outline) : null;
}

export const areUsableFeatures = (features: readonly HallFeature[]): boolean =>
  features.length <= PLAN_LIMITS.features &&
  features.every((feature) => FEATURE_KINDS.includes(feature.kind) && featureProblem(feature) === null);

/** Entrances may be lines and utilities points; pillars and aisles must enclose something. */
function featureProblem({ kind, utility, name, outline }: HallFeature): Fault | null {
  if (kind === 'utility' && utility === null) return faultAt('unknown-utility', outline);
  if (outline.length === 0 || (name !== null && name.length > PLAN_LIMITS.featureNameLength))
    return faultAt('outline-unusable', outline);
  if (kind === 'pillar' || kind === 'aisle') return shapeProblem(outline, PLAN_LIMITS.hallCorners, 1);
  if (!outline.every(isOnTheMap)) return faultAt('coordinates-unusable', outline);
  return outline.length > PLAN_LIMITS.hallCorners ? faultAt('shape-too-detailed', outline) : null;
}

function labelProblems({ number, kind, outline, openSides, powerW }: PlannedBooth): Fault[] {
  const codes: PlanProblemCode[] = [];
  if (number.trim() === '' || number.length > PLAN_LIMITS.numberLength) codes.push('number-missing');
  if (!BOOTH_KINDS.includes(kind as BoothKind)) codes.push('unknown-kind');
  if (!wholeBetween(openSides, 4)) codes.push('open-sides-out-of-range');
  if (powerW !== null && !wholeBetween(powerW, PLAN_LIMITS.powerW)) codes.push('power-unusable');
  return codes.map((code) => faultAt(code, outline));
}

const wholeBetween = (n: number, most: number): boolean => Number.isInteger(n) && n >= 0 && n <= most;
