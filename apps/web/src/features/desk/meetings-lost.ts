import type { Day } from './day-list';
import type { Report } from './report';

/** The most that are asked about at once. */
const MOST = 200;

/** Meetings still to come that cannot be held as planned, by what was reported. */
export function meetingsLost(
  { meetings, delegations, now }: Pick<Day, 'meetings' | 'delegations' | 'now'>,
  reports: readonly Report[],
): readonly string[] {
  const missing = new Set<string>();
  for (const { event } of reports) {
    for (const id of event.companyIds ?? []) missing.add(id);
    for (const id of delegations.find((one) => one.id === event.groupId)?.companyIds ?? []) missing.add(id);
  }
  return meetings
    .filter(({ startsAt, buyerId, supplierId }) => startsAt > now && (missing.has(buyerId) || missing.has(supplierId)))
    .map(({ requestId }) => requestId)
    .slice(0, MOST);
}
