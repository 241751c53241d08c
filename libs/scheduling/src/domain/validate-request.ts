/** The part of `validateProblem` that reads requests: every id known, every slot of the fair, no order that bites its own tail. */
import { LANGUAGE_LEVELS } from '@ketnoi/kernel';
import { PROBLEM_LIMITS as MOST } from './problem-limits.js';
import { PLACE_KINDS, type Lock, type MeetingRequest, type PlaceKind, type SchedulingProblem } from './problem.js';
import type { Fields, Reader } from './reader.js';

export interface KnownIds {
  readonly participants: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly interpreters: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  /** Participants who attend online. */
  readonly online: ReadonlySet<string>;
}

export const knownIds = (problem: Pick<SchedulingProblem, 'participants' | 'places' | 'interpreters'>): KnownIds => ({
  participants: new Set(problem.participants.map((p) => p.id)),
  places: new Set(problem.places.map((p) => p.id)),
  interpreters: new Set(problem.interpreters.map((i) => i.id)),
  zones: new Set(problem.places.flatMap((p) => (p.zone === undefined ? [] : [p.zone]))),
  online: new Set(problem.participants.flatMap((p) => (p.online === undefined ? [] : [p.id]))),
});

export function readRequest(reader: Reader, f: Fields, path: string, last: number, known: KnownIds): MeetingRequest {
  const reference = (value: unknown, at: string, ids: ReadonlySet<string>): string => {
    const id = reader.text(value, at);
    if (id !== '' && !ids.has(id)) reader.fail('unknown-id', at, { value: id });
    return id;
  };
  const supplier = reference(f.supplier, `${path}.supplier`, known.participants);
  const buyer = reference(f.buyer, `${path}.buyer`, known.participants);
  const others = reader
    .list(f.others, `${path}.others`, 100, true)
    .map((id, i) => reference(id, `${path}.others[${i}]`, known.participants));
  const everybody = [supplier, buyer, ...others];
  const twice = everybody.find((id, i) => everybody.indexOf(id) !== i);
  if (twice !== undefined) reader.fail('same-company-twice', path, { value: twice });
  return {
    id: reader.text(f.id, `${path}.id`),
    supplier,
    buyer,
    others,
    score: reader.whole(f.score, `${path}.score`, 0, MOST.score),
    length: reader.whole(f.length, `${path}.length`, 1, MOST.slotsInMeeting, 1),
    interpreterLanguage:
      f.interpreterLanguage == null ? null : reader.text(f.interpreterLanguage, `${path}.interpreterLanguage`),
    interpreterLevel: reader.word(f.interpreterLevel, `${path}.interpreterLevel`, LANGUAGE_LEVELS, 'basic'),
    interpreterSectors: reader.texts(f.interpreterSectors, `${path}.interpreterSectors`, 1_000),
    interpreterSectorRequired: reader.flag(f.interpreterSectorRequired, `${path}.interpreterSectorRequired`),
    placeKinds: readPlaceKinds(
      reader,
      f.placeKinds,
      `${path}.placeKinds`,
      everybody.some((id) => known.online.has(id)),
    ),
    zones:
      f.zones === undefined
        ? undefined
        : reader.list(f.zones, `${path}.zones`, 1_000).map((z, i) => reference(z, `${path}.zones[${i}]`, known.zones)),
    forbiddenSlots: reader.wholes(f.forbiddenSlots, `${path}.forbiddenSlots`, 0, last),
    locked: f.locked == null ? undefined : readLock(reader, f.locked, `${path}.locked`, last, known, reference),
    after: reader.texts(f.after, `${path}.after`, 10_000),
    required: reader.flag(f.required, `${path}.required`),
    pinned: reader.flag(f.pinned, `${path}.pinned`),
  };
}

/** Where somebody attends online, nothing but an online room will do. */
function readPlaceKinds(
  reader: Reader,
  value: unknown,
  path: string,
  online: boolean,
): readonly PlaceKind[] | undefined {
  if (value === undefined) return online ? ['online'] : undefined;
  const kinds = reader.list(value, path, 10).map((k, i) => reader.word(k, `${path}[${i}]`, PLACE_KINDS));
  if (!online || kinds.includes('online')) return online ? ['online'] : kinds;
  reader.fail('wrong-kind', path, { value: kinds.join(', ') });
  return kinds;
}

function readLock(
  reader: Reader,
  value: unknown,
  path: string,
  last: number,
  known: KnownIds,
  reference: (value: unknown, at: string, ids: ReadonlySet<string>) => string,
): Lock {
  const f = reader.object(value, path);
  return {
    slot: reader.whole(f.slot, `${path}.slot`, 0, last),
    place: f.place == null ? undefined : reference(f.place, `${path}.place`, known.places),
    interpreter:
      f.interpreter == null ? undefined : reference(f.interpreter, `${path}.interpreter`, known.interpreters),
  };
}

/**
 * Each `after` names a request that exists, and following them never comes back (Kahn's algorithm).
 * @param pathOf where a request stands; undefined = among those of the problem
 */
export function checkOrder(
  reader: Reader,
  requests: readonly MeetingRequest[],
  pathOf: (request: MeetingRequest) => string | undefined = () => undefined,
): void {
  const at = (i: number): string => `${pathOf(requests[i]) ?? `requests[${i}]`}.after`;
  const indexOf = new Map(requests.map((r, i) => [r.id, i]));
  const waiting = new Int32Array(requests.length);
  const followers = new Map<number, number[]>();
  requests.forEach((r, i) =>
    (r.after ?? []).forEach((id, j) => {
      const before = indexOf.get(id);
      if (before === undefined) {
        reader.fail('unknown-id', `${at(i)}[${j}]`, { value: id });
        return;
      }
      waiting[i]++;
      followers.set(before, [...(followers.get(before) ?? []), i]);
    }),
  );
  const ready: number[] = [];
  waiting.forEach((n, i) => n === 0 && ready.push(i));
  for (let at = 0; at < ready.length; at++) {
    for (const next of followers.get(ready[at]) ?? []) if (--waiting[next] === 0) ready.push(next);
  }
  if (ready.length === requests.length) return;
  const stuck = waiting.findIndex((n) => n > 0);
  reader.fail('circular-order', at(stuck), { value: requests[stuck].after?.[0] ?? '' });
}
