import type { InterpreterId } from '@ketnoi/kernel';
import type { RequestInput, TimetableInputs } from './timetable-inputs.js';
import type { PlannedMeeting } from './timetable.js';

/** What an organiser left open of a position. */
export interface WantedPosition {
  readonly slot: number;
  /** Absent = any that is free. */
  readonly placeId?: string | null;
  readonly interpreterId?: InterpreterId | null;
}

/**
 * Positions worth trying for a request in a slot, likeliest first: where it stands already, then the supplier's booth,
 * then tables nobody sits at, each with interpreters who are not busy. Rules about people are for the check that follows.
 */
export function positionsFor(
  inputs: TimetableInputs,
  meetings: readonly PlannedMeeting[],
  request: RequestInput,
  wanted: WantedPosition,
): PlannedMeeting[] {
  const stands = meetings.find((m) => m.requestId === request.id);
  const busy = busyDuring(inputs, meetings, request, wanted.slot);
  const online = meetsOnline(inputs, request);
  const booth = inputs.places.find((p) => p.kind === 'booth' && p.owner === request.supplierId && !online);
  const shared = online ? 'online' : 'table';
  const free = inputs.places.filter((p) => p.kind === shared && !busy.has(p.id)).map((p) => p.id);
  const places = wanted.placeId ? [wanted.placeId] : likeliest(stands?.placeId, booth ? [booth.id] : free);
  const language = request.interpreterLanguage;
  const helpers = inputs.interpreters.filter(
    (i) => language !== null && i.languages.includes(language) && !busy.has(i.id),
  );
  const interpreters =
    asked(wanted.interpreterId) ??
    (language === null
      ? [null]
      : likeliest(
          stands?.interpreterId,
          helpers.map((i) => i.id),
        ));
  return places
    .slice(0, MOST_PLACES)
    .flatMap((placeId) =>
      interpreters.map((interpreterId) => ({ requestId: request.id, slot: wanted.slot, placeId, interpreterId })),
    );
}

/** Whether a side does not travel, so that nothing but an online room will do. */
const meetsOnline = (
  { participants }: TimetableInputs,
  { buyerId, supplierId, others = [] }: Pick<RequestInput, 'buyerId' | 'supplierId' | 'others'>,
): boolean => participants.some((p) => p.online !== undefined && [buyerId, supplierId, ...others].includes(p.id));

/** Free tables are alike: trying more of them finds nothing new. */
const MOST_PLACES = 2;

const asked = (id: InterpreterId | null | undefined): (InterpreterId | null)[] | null =>
  id === undefined ? null : [id];

function likeliest<T extends string>(first: T | null | undefined, all: readonly T[]): T[] {
  return first && all.includes(first) ? [first, ...all.filter((id) => id !== first)] : [...all];
}

/** Tables and interpreters taken by other meetings while the request would last. */
function busyDuring(
  inputs: TimetableInputs,
  meetings: readonly PlannedMeeting[],
  request: RequestInput,
  slot: number,
): ReadonlySet<string> {
  const lengths = new Map(inputs.requests.map((r) => [r.id, r.length]));
  const overlapping = meetings.filter(
    (m) =>
      m.requestId !== request.id && m.slot < slot + request.length && m.slot + (lengths.get(m.requestId) ?? 1) > slot,
  );
  return new Set(overlapping.flatMap((m) => [m.placeId, ...(m.interpreterId ? [m.interpreterId] : [])]));
}
