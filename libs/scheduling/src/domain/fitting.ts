/** Which places and interpreters would do for a request, whatever the time. */
import { LANGUAGE_LEVELS } from '@ketnoi/kernel';
import type { Interpreter, MeetingRequest, Place, PlaceKind, SchedulingProblem } from './problem.js';

/** The kinds of place a request accepts, best first; the default depends on whether its supplier owns a booth. */
export const acceptedKinds = (request: MeetingRequest, supplierHasBooth: boolean): readonly PlaceKind[] =>
  request.placeKinds ?? (supplierHasBooth ? ['booth'] : ['table']);

/** Nothing but an online room will do. */
export const meetsOnline = (request: MeetingRequest): boolean =>
  request.placeKinds?.length === 1 && request.placeKinds[0] === 'online';

export function placeFits(request: MeetingRequest, place: Place, supplierHasBooth: boolean): boolean {
  if (!acceptedKinds(request, supplierHasBooth).includes(place.kind)) return false;
  if (place.kind === 'booth') return place.owner === request.supplier;
  return request.zones === undefined || (place.zone !== undefined && request.zones.includes(place.zone));
}

export function interpreterFits(request: MeetingRequest, interpreter: Interpreter): boolean {
  if (request.interpreterLanguage == null) return false;
  const language = request.interpreterLanguage;
  const has = LANGUAGE_LEVELS.indexOf(interpreter.levels?.[language] ?? interpreter.level ?? 'fluent');
  const needs = LANGUAGE_LEVELS.indexOf(request.interpreterLevel ?? 'basic');
  if (has < needs || !interpreter.languages.includes(language)) return false;
  return request.interpreterSectorRequired !== true || knowsTheTrade(request, interpreter);
}

/** True as well where a meeting names no trade. */
export function knowsTheTrade(request: MeetingRequest, interpreter: Interpreter): boolean {
  const wanted = request.interpreterSectors ?? [];
  return wanted.length === 0 || wanted.some((sector) => interpreter.sectors?.includes(sector) === true);
}

/** Requests with the same wish accept the same interpreters. */
export const interpreterWish = (request: MeetingRequest): string =>
  [
    request.interpreterLanguage,
    request.interpreterLevel ?? 'basic',
    ...(request.interpreterSectorRequired === true ? [...(request.interpreterSectors ?? [])].sort() : []),
  ].join(' ');

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
