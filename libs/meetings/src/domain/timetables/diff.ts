import type { CompanyId, InterpreterId, RequestId } from '@ketnoi/kernel';
import { companiesAt, type Meeting } from './timetable.js';

export type ChangeKind = 'added' | 'removed' | 'moved' | 'other-place' | 'other-interpreter';

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
  if (was.placeId !== is.placeId) kinds.push('other-place');
  if (was.interpreterId !== is.interpreterId) kinds.push('other-interpreter');
  return kinds;
}

export interface ChangesOf<Who> {
  readonly who: Who;
  readonly changes: readonly MeetingChange[];
}

/** The same changes seen by those whom they concern; nobody else is told. */
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
    const some = change.after ?? change.before;
    if (!some) continue;
    // Who translates is the interpreters' business; companies are told when, where and with whom.
    if (change.kinds.some((k) => k !== 'other-interpreter')) {
      for (const companyId of companiesAt(some)) add(companies, companyId, change);
    }
    for (const id of new Set([change.before?.interpreterId, change.after?.interpreterId]))
      if (id) add(interpreters, id, change);
  }
  const sorted = <K extends string>(map: Map<K, MeetingChange[]>): ChangesOf<K>[] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([who, list]) => ({ who, changes: list }));
  return { companies: sorted(companies), interpreters: sorted(interpreters) };
}
