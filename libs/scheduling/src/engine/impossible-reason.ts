/** Names why a request can never be held, with the smallest change that would open a slot for it. */
import type { MeetingRequest, Participant, SchedulingProblem } from '../domain/problem.js';
import { interpreterFits } from '../domain/fitting.js';
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
  const { supplier, buyer, interpreterLanguage: language } = request;
  if (blocked !== undefined) {
    const participant = problem.participants[blocked].id;
    const change = { code: 'raise-limit', params: { participant, limit: 1 } } as const;
    return { code: 'participant-takes-no-meetings', params: { participant }, change };
  }
  if (request.locked !== undefined) {
    const change = { code: 'release-lock', params: { request: request.id } } as const;
    return { code: 'locked-conflict', params: { slot: request.locked.slot }, change };
  }
  const involved = [supplier, buyer, ...(request.others ?? [])].map(
    (id) => problem.participants.find((p) => p.id === id) as Participant,
  );
  const neverThere = involved.find((p) => (p.seats ?? 1) === 0 || new Set(p.unavailable ?? []).size >= slots);
  if (neverThere !== undefined) return { code: 'not-available', params: { participant: neverThere.id }, change: null };
  if (!people.includes(1)) {
    return { code: 'no-common-slot', params: { supplier, buyer }, change: oneMoreSlot(request, involved, slots) };
  }
  if (!placePossible) return { code: 'no-place', params: {}, change: null };
  if (language != null) {
    const slot = people.indexOf(1);
    const change = { code: 'add-interpreter', params: { language, slot } } as const;
    const anybody = problem.interpreters.some((i) => interpreterFits(request, i));
    return {
      code: anybody ? 'no-interpreter-in-common-slots' : 'no-interpreter-for-language',
      params: { language },
      change,
    };
  }
  return { code: 'no-place', params: {}, change: { code: 'add-table', params: { slot: people.indexOf(1) } } };
}

/** A slot in which exactly one of them is away. */
function oneMoreSlot(
  request: MeetingRequest,
  involved: readonly Participant[],
  slots: number,
): UnscheduledReason['change'] {
  if ((request.length ?? 1) > 1) return null;
  const away = involved.map((p) => new Set(p.unavailable ?? []));
  for (let t = 0; t < slots; t++) {
    if (request.forbiddenSlots?.includes(t)) continue;
    const missing = involved.filter((_, i) => away[i].has(t));
    if (missing.length === 1) return { code: 'extend-availability', params: { participant: missing[0].id, slot: t } };
  }
  return null;
}
