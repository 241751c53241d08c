import type { CompanyId, PersonId, RequestId } from '@ketnoi/kernel';
import { type HeldMeeting, overlap, type Sending } from './who-attends.js';

/**
 * Which meetings people who sit in a seminar would miss. Who was named for a meeting is to be in both. Where nobody was
 * named, colleagues go instead; only where more such meetings are held at once than colleagues are left, they are missed.
 * @param meetings those held during the seminar
 * @param sendings of these meetings
 */
export function missedForSeminar(
  seated: ReadonlySet<PersonId>,
  meetings: readonly HeldMeeting[],
  sendings: readonly Sending[],
  peopleOf: ReadonlyMap<CompanyId, readonly PersonId[]>,
): ReadonlyMap<PersonId, readonly RequestId[]> {
  const held = new Map(meetings.map((meeting) => [meeting.requestId, meeting]));
  const missed = new Map<PersonId, RequestId[]>();
  for (const { requestId, companyId, personIds, basis } of sendings) {
    const meeting = held.get(requestId);
    if (!meeting) continue;
    const atOnce = sendings.filter((other) => {
      const at = held.get(other.requestId);
      return other.companyId === companyId && at !== undefined && (at === meeting || overlap(at, meeting));
    });
    const people = peopleOf.get(companyId) ?? [];
    const named = new Set(atOnce.flatMap((other) => other.personIds));
    const left = people.filter((personId) => !seated.has(personId) && !named.has(personId)).length;
    const short = atOnce.filter((other) => other.basis === 'nobody').length > left;
    const wanted = basis === 'nobody' ? (short ? people.filter((personId) => !named.has(personId)) : []) : personIds;
    for (const personId of wanted)
      if (seated.has(personId)) missed.set(personId, [...(missed.get(personId) ?? []), requestId]);
  }
  return missed;
}
