import type { ParticipantInput, PlannedMeeting, RequestInput, TimetableInputs } from '@ketnoi/meetings';
import {
  type MeetingRequest,
  type OnlineAttendance,
  type Participant,
  type ProblemRules,
  type ScheduledMeeting,
  type SchedulingProblem,
  slotsOutsideHours,
} from '@ketnoi/scheduling';
import { SharedPlaces } from './shared-places.js';

/** The frozen inputs of a timetable round as the scheduler's question. */
export function problemOf(inputs: TimetableInputs, shared = new SharedPlaces(inputs.places)): SchedulingProblem {
  const online = new Set(inputs.participants.flatMap((p) => (p.online ? [p.id] : [])));
  const nightOf = nights(inputs);
  return {
    slots: inputs.slots,
    participants: inputs.participants.map((p) => participantOf(p, nightOf)),
    places: inputs.places.map((place) => ({
      id: shared.nameOf(place),
      kind: place.kind,
      capacity: place.capacity,
      ...(place.unavailable ? { unavailable: place.unavailable } : {}),
      ...(place.owner ? { owner: place.owner } : {}),
      ...(place.zone ? { zone: place.zone } : {}),
      ...(place.hall ? { hall: place.hall } : {}),
    })),
    interpreters: inputs.interpreters,
    requests: inputs.requests.map((request) => ({
      ...requestOf(request, shared),
      ...([request.buyerId, request.supplierId, ...(request.others ?? [])].some((id) => online.has(id))
        ? { placeKinds: ['online'] as const }
        : {}),
    })),
    rules: rulesOf(inputs),
    ...(inputs.known ? { known: stillKnown(inputs, inputs.known, shared) } : {}),
  };
}

/** What people were told of, without requests, places and interpreters that are gone since. */
function stillKnown(
  { requests, places, interpreters }: TimetableInputs,
  known: readonly PlannedMeeting[],
  shared: SharedPlaces,
): ScheduledMeeting[] {
  const asked = new Map(requests.map((r) => [r.id, r]));
  const open = new Set(places.map((p) => p.id));
  const there = new Set<string | null>(interpreters.map((i) => i.id));
  return known.flatMap(({ requestId: id, slot, placeId, interpreterId }): ScheduledMeeting[] => {
    const request = asked.get(id);
    if (request === undefined) return [];
    const place = open.has(placeId) ? shared.nameFor(placeId, request) : null;
    return [{ id, slot, place, interpreter: there.has(interpreterId) ? interpreterId : null }];
  });
}

type NightOf = (online: OnlineAttendance) => readonly number[];

/** Those of one time zone and the same hours share their night: reading a clock in a zone is slow. */
function nights({ slots }: TimetableInputs): NightOf {
  const known = new Map<string, readonly number[]>();
  return (online) => {
    const key = [online.timeZone, online.from, online.until].join();
    const night = known.get(key) ?? slotsOutsideHours(slots, online);
    known.set(key, night);
    return night;
  };
}

/** Night where somebody attends online is time that they are not there. */
function participantOf({ online, ...p }: ParticipantInput, nightOf: NightOf): Participant {
  if (online === undefined) return p;
  const unavailable = [...new Set([...p.unavailable, ...nightOf(online)])].sort((a, b) => a - b);
  return { ...p, unavailable, online };
}

const requestOf = (request: RequestInput, shared: SharedPlaces): MeetingRequest => ({
  id: request.id,
  supplier: request.supplierId,
  buyer: request.buyerId,
  others: request.others,
  score: request.worth,
  length: request.length,
  interpreterLanguage: request.interpreterLanguage,
  interpreterLevel: request.interpreterLevel,
  interpreterSectors: request.interpreterSectors,
  interpreterSectorRequired: request.interpreterSectorRequired,
  after: request.after,
  ...(request.pinnedAnywhere ? { pinned: true } : {}),
  ...(request.pinned
    ? {
        locked: {
          slot: request.pinned.slot,
          ...(request.pinned.placeId ? { place: shared.nameFor(request.pinned.placeId, request) } : {}),
          ...(request.pinned.interpreterId ? { interpreter: request.pinned.interpreterId } : {}),
        },
      }
    : {}),
});

function rulesOf({ rivals, places, hallWalkMinutes: minutes }: TimetableInputs): ProblemRules {
  const halls = [...new Set(places.flatMap((p) => (p.hall ? [p.hall] : [])))];
  return {
    ...(rivals ? { neverAtOnce: rivals } : {}),
    ...(minutes ? { walks: halls.flatMap((from, i) => halls.slice(i + 1).map((to) => ({ from, to, minutes }))) } : {}),
  };
}
