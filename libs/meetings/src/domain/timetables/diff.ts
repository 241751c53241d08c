import type { CompanyId, InterpreterId, RequestId } from '@ketnoi/kernel';
import { companiesAt, type Meeting } from './timetable.js';

export const CHANGE_KINDS = [
  'added',
  'removed',
  'moved',
  'other-length',
  'other-place',
  'other-companies',
  'other-interpreter',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface MeetingChange {
  readonly requestId: RequestId;
  readonly kinds: readonly ChangeKind[];
  readonly before: Meeting | null;
  readonly after: Meeting | null;
}

/** What differs between two timetables, by request, in the order of their ids. */
export function diffTimetables(before: readonly Meeting[], after: readonly Meeting[]): MeetingChange[] {
  const old = new Map(before.map((m) => [m.requestId, m]));
  const now = new Map(after.map((m) => [m.requestId, m]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((requestId) => {
    const was = old.get(requestId) ?? null;
    const is = now.get(requestId) ?? null;
    const kinds = changeKinds(was, is);
    return kinds.length === 0 ? [] : [{ requestId, kinds, before: was, after: is }];
  });
}

function changeKinds(was: Meeting | null, is: Meeting | null): ChangeKind[] {
  if (!was) return ['added'];
  if (!is) return ['removed'];
  const kinds: ChangeKind[] = [];
  if (was.slot !== is.slot) kinds.push('moved');
  if (was.length !== is.length) kinds.push('other-length');
  if (was.placeId !== is.placeId) kinds.push('other-place');
  if (whoMeets(was) !== whoMeets(is)) kinds.push('other-companies');
  if (was.interpreterId !== is.interpreterId) kinds.push('other-interpreter');
  return kinds;
}

/** The order in which companies are written down is no difference. */
const whoMeets = (meeting: Meeting): string => [...companiesAt(meeting)].sort().join();

export interface ChangesOf<Who> {
  readonly who: Who;
  readonly changes: readonly MeetingChange[];
}

/** The same changes seen by those whom they concern, those who are not at a meeting any more too; nobody else is told. */
export function changesByParty(changes: readonly MeetingChange[]): {
  readonly companies: readonly ChangesOf<CompanyId>[];
  readonly interpreters: readonly ChangesOf<InterpreterId>[];
} {
  const companies = new Map<CompanyId, MeetingChange[]>();
  const interpreters = new Map<InterpreterId, MeetingChange[]>();
  const add = <K>(map: Map<K, MeetingChange[]>, key: K, change: MeetingChange): void => {
    const list = map.get(key);
    if (list) list.push(change);
    else map.set(key, [change]);
  };
  for (const change of changes) {
    const sides = [change.before, change.after].filter((m) => m !== null);
    // Who translates is the interpreters' business; companies are told when, where and with whom.
    if (change.kinds.some((k) => k !== 'other-interpreter')) {
      for (const companyId of new Set(sides.flatMap(companiesAt))) add(companies, companyId, change);
    }
    for (const id of new Set([change.before?.interpreterId, change.after?.interpreterId]))
      if (id) add(interpreters, id, change);
  }
  const sorted = <K extends string>(map: Map<K, MeetingChange[]>): ChangesOf<K>[] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([who, list]) => ({ who, changes: list }));
  return { companies: sorted(companies), interpreters: sorted(interpreters) };
}
