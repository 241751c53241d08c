/** What is special about a single meeting: longer than others, after others, or with more companies than two. */
import type { CompanyId, RequestId } from '@ketnoi/kernel';
import type { SettingsProblem } from './round-settings.js';

export interface MeetingTerms {
  readonly requestId: RequestId;
  /** Slots it lasts. */
  readonly length: number;
  /** Meetings that, when both are held, must be over before it starts. */
  readonly after: readonly RequestId[];
  /** Companies at the same meeting beside its buyer and its supplier. */
  readonly others: readonly CompanyId[];
}

/** Slots. */
export const LONGEST_MEETING = 8;
const MOST_BEFORE = 20;
const MOST_OTHERS = 10;

/** @param all the terms of the fair's other meetings, to see that no order bites its own tail */
export function termsProblems(terms: MeetingTerms, all: readonly MeetingTerms[]): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  const { requestId, length, after, others } = terms;
  if (!Number.isInteger(length) || length < 1 || length > LONGEST_MEETING)
    problems.push({ code: 'out-of-range', path: 'length' });
  if (after.length > MOST_BEFORE) problems.push({ code: 'out-of-range', path: 'after' });
  if (others.length > MOST_OTHERS) problems.push({ code: 'out-of-range', path: 'others' });
  const before = new Map(all.map((t) => [t.requestId, t.after]));
  before.set(requestId, after);
  if (comesBack(requestId, before)) problems.push({ code: 'circular-order', path: 'after' });
  return problems;
}

function comesBack(from: RequestId, before: ReadonlyMap<RequestId, readonly RequestId[]>): boolean {
  const seen = new Set<RequestId>();
  const waiting = [...(before.get(from) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === from) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(before.get(next) ?? []));
  }
  return false;
}
