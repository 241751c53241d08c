/** Which places and interpreters would do for a request, whatever the time. */
import { LANGUAGE_LEVELS } from '@ketnoi/kernel';
import type { Interpreter, MeetingRequest, Place, PlaceKind, SchedulingProblem } from './problem.js';

/** The kinds of place a request accepts, best first; the default depends on whether its supplier owns a booth. */
export const acceptedKinds = (request: MeetingRequest, supplierHasBooth: boolean): readonly PlaceKind[] =>
  request.placeKinds ?? (supplierHasBooth ? ['booth'] : ['table']);

export function placeFits(request: MeetingRequest, place: Place, supplierHasBooth: boolean): boolean {
  if (!acceptedKinds(request, supplierHasBooth).includes(place.kind)) return false;
  if (place.kind === 'booth') return place.owner === request.supplier;
  return request.zones === undefined || (place.zone !== undefined && request.zones.includes(place.zone));
}

export function interpreterFits(request: MeetingRequest, interpreter: Interpreter): boolean {
  if (request.interpreterLanguage == null) return false;
  const has = LANGUAGE_LEVELS.indexOf(interpreter.level ?? 'fluent');
  const needs = LANGUAGE_LEVELS.indexOf(request.interpreterLevel ?? 'basic');
  return has >= needs && interpreter.languages.includes(request.interpreterLanguage);
}

/** Suppliers with a booth that is open in at least one slot: their meetings are at home unless a request says otherwise. */
export function boothOwners(problem: SchedulingProblem): ReadonlySet<string> {
  const open = problem.places.filter(
    (p) => p.kind === 'booth' && (p.capacity ?? 1) > 0 && new Set(p.unavailable ?? []).size < problem.slots.length,
  );
  return new Set(open.map((p) => p.owner as string));
}

export const everybodyAt = (request: MeetingRequest): readonly string[] => [
  request.supplier,
  request.buyer,
  ...(request.others ?? []),
];
