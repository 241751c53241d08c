/** Names why a request can never be held. What would let it in depends on what else is held: smallest-change.ts. */
import type { MeetingRequest, Participant, SchedulingProblem } from '../domain/problem.js';
import { interpreterFits, meetsOnline } from '../domain/fitting.js';
import type { UnscheduledReason } from '../domain/unscheduled-reason.js';

export interface ImpossibleCase {
  readonly problem: SchedulingProblem;
  readonly request: MeetingRequest;
  /** 1 where everybody is there for the whole length. */
  readonly people: Uint8Array;
  readonly blocked: number | undefined;
  readonly placePossible: boolean;
}

export function impossibleReason({
  problem,
  request,
  people,
  blocked,
  placePossible,
}: ImpossibleCase): UnscheduledReason {
  const slots = problem.slots.length;
  const change = null;
  const { supplier, buyer, interpreterLanguage: language } = request;
  if (blocked !== undefined) {
    const participant = problem.participants[blocked].id;
    return { code: 'participant-takes-no-meetings', params: { participant }, change };
  }
  if (request.locked !== undefined) {
    return { code: 'locked-conflict', params: { slot: request.locked.slot }, change };
  }
  const involved = [supplier, buyer, ...(request.others ?? [])].map(
    (id) => problem.participants.find((p) => p.id === id) as Participant,
  );
  const neverThere = involved.find((p) => (p.seats ?? 1) === 0 || new Set(p.unavailable ?? []).size >= slots);
  if (neverThere !== undefined) return { code: 'not-available', params: { participant: neverThere.id }, change };
  if (!people.includes(1)) {
    return { code: 'no-common-slot', params: { supplier, buyer }, change };
  }
  const noPlace: UnscheduledReason = { code: meetsOnline(request) ? 'no-online-room' : 'no-place', params: {}, change };
  if (!placePossible) return noPlace;
  if (language != null) {
    const anybody = problem.interpreters.some((i) => interpreterFits(request, i));
    return {
      code: anybody ? 'no-interpreter-in-common-slots' : 'no-interpreter-for-language',
      params: { language },
      change,
    };
  }
  return noPlace;
}
