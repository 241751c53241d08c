/**
 * The utility formula, in whole numbers (README.md says it in words). Satisfaction is in thousandths, fit in hundredths.
 */
import type { DrawApplicant, DrawBooth, DrawRules, DrawWeights, Spot, Want } from '../format/draw-input.js';
import { areaOf, gapToSpot } from '../plan/geometry.js';

/** A place is wholly near up to here and not at all from there on, mm. */
const NEAR = 10_000;
const FAR = 60_000;
/** What a described block is worth that meets nothing but the hard part of the description. */
const LEAST_FIT = 40;
/** Lots lie below this; they only decide between plans whose satisfaction is equal. */
export const LOTS = 1000;

/** Satisfaction of a wish of rank 0, 1, … that is wholly met. */
export function rankSatisfaction(rank: number, weights: DrawWeights): number {
  return Math.max(1000 - rank * weights.rankStep, weights.rankLeast);
}

/** How well a block fits a description, 0 to 100; -1 when it is too small or of another kind. */
export function fitOf(want: Want, block: readonly DrawBooth[]): number {
  if (areaOf(block) < want.leastArea) return -1;
  if (want.kind !== null && block.some((booth) => booth.kind !== want.kind)) return -1;
  const aspects: number[] = [];
  if (want.zones.length > 0) aspects.push(want.zones.includes(block[0].zone ?? '') ? 100 : 0);
  if (want.openSides > 0) {
    const open = Math.max(...block.map((booth) => booth.openSides));
    aspects.push(Math.floor((100 * Math.min(open, want.openSides)) / want.openSides));
  }
  if (want.near.length > 0) aspects.push(100 - distanceShare(block, want.near));
  if (want.far.length > 0) aspects.push(distanceShare(block, want.far));
  if (aspects.length === 0) return 100;
  const met = aspects.reduce((sum, aspect) => sum + aspect, 0);
  return LEAST_FIT + Math.floor(((100 - LEAST_FIT) * met) / (100 * aspects.length));
}

/** 0 when the nearest of the places is within NEAR, 100 from FAR on. */
function distanceShare(block: readonly DrawBooth[], places: readonly Spot[]): number {
  const nearest = Math.min(...places.flatMap((place) => block.map((booth) => gapToSpot(booth, place))));
  if (nearest >= FAR) return 100;
  return Math.floor((100 * Math.max(0, nearest - NEAR)) / (FAR - NEAR));
}

/** Satisfaction after the rule of zones; 0 = not allowed there. */
export function afterZoneRule(
  satisfaction: number,
  applicant: DrawApplicant,
  zone: string | null,
  rules: DrawRules,
): number {
  if (rules.zones === 'ignore' || inOwnZone(applicant, zone, rules)) return satisfaction;
  return rules.zones === 'require' ? 0 : Math.floor((satisfaction * rules.weights.otherZonePercent) / 100);
}

/**
 * An applicant whose sector some zone is kept for belongs there; one of no such sector belongs where no zone is kept for
 * others.
 */
function inOwnZone(applicant: DrawApplicant, zone: string | null, rules: DrawRules): boolean {
  const keptFor = zone === null ? undefined : rules.zoneSectors[zone];
  if (applicant.sector !== null && keptFor?.includes(applicant.sector)) return true;
  const hasZone = Object.values(rules.zoneSectors).some((sectors) => sectors.includes(applicant.sector ?? ''));
  return !hasZone && keptFor === undefined;
}

/** What an allotment counts in the plan. */
export function valueOf(satisfaction: number, applicant: DrawApplicant, weights: DrawWeights, lot: number): number {
  return satisfaction * (weights.basePoints + applicant.points) * LOTS + lot;
}
