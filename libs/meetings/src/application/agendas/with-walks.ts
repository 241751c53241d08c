import type { FairId } from '@ketnoi/kernel';
import type { Agenda, AgendaEntry, AgendaMeeting } from '../ports/agendas.js';
import type { Walks } from '../ports/walks.js';

/** A pause as long as this is none between two meetings of one day. */
const SAME_DAY_MS = 12 * 60 * 60_000;

/**
 * The agenda with the walk to each meeting from the one before: both at booths, on one day, with nothing that people
 * attend elsewhere in between. Tables have no place on the plan, nor have seminars' rooms: walks there are not told.
 */
export async function withWalks(agenda: Agenda, fairId: FairId, walks: Walks): Promise<Agenda> {
  const walked = agenda.entries.flatMap((entry, i) => {
    const from = entry.kind === 'meeting' ? cameFrom(agenda.entries, i, entry) : null;
    return from && entry.kind === 'meeting' ? [{ entry, pair: [from.placeId, entry.placeId] as const }] : [];
  });
  const found = await walks.between(
    fairId,
    walked.map(({ pair }) => pair),
  );
  const byEntry = new Map<AgendaEntry, AgendaMeeting['walk']>(walked.map(({ entry }, i) => [entry, found[i]]));
  const entries = agenda.entries.map((entry) =>
    entry.kind === 'meeting' ? { ...entry, walk: byEntry.get(entry) ?? null } : entry,
  );
  return { ...agenda, entries };
}

/** The meeting from which people come; a company of several seats may hold others at the same time. */
function cameFrom(entries: readonly AgendaEntry[], index: number, to: AgendaMeeting): AgendaMeeting | null {
  const over = entries.slice(0, index).filter(({ endsAt }) => endsAt.getTime() <= to.startsAt.getTime());
  const last = over.reduce<AgendaEntry | null>(
    (latest, entry) => (latest && latest.endsAt.getTime() > entry.endsAt.getTime() ? latest : entry),
    null,
  );
  if (last?.kind !== 'meeting' || last.placeKind !== 'booth' || to.placeKind !== 'booth') return null;
  return to.startsAt.getTime() - last.endsAt.getTime() < SAME_DAY_MS ? last : null;
}
