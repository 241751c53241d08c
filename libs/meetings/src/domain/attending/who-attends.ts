import type { CompanyId, PersonId, RequestId } from '@ketnoi/kernel';

/** A meeting by its time; one of several slots is one span. */
export interface Held {
  readonly requestId: RequestId;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface HeldMeeting extends Held {
  readonly companyIds: readonly CompanyId[];
}

/** That a person was chosen for a meeting by a company. */
export interface Choice extends Held {
  readonly companyId: CompanyId;
  readonly personId: PersonId;
}

/** `chosen` for this very meeting; the company's `usual` ones; `nobody` was named, so that the whole company may come. */
export type AttendeesBasis = 'chosen' | 'usual' | 'nobody';
export const ATTENDEES_BASES = ['chosen', 'usual', 'nobody'] as const satisfies readonly AttendeesBasis[];

/** Whom one company sends to one meeting. */
export interface Sending {
  readonly requestId: RequestId;
  readonly companyId: CompanyId;
  readonly basis: AttendeesBasis;
  readonly personIds: readonly PersonId[];
  /** Who of them is to be in another meeting at the same time, and in which. */
  readonly elsewhere: ReadonlyMap<PersonId, RequestId>;
}

export const overlap = (one: Held, other: Held): boolean =>
  one.requestId !== other.requestId && one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/**
 * Whom each company sends to each meeting. The usual ones go where nobody was chosen, but not where they were chosen
 * elsewhere at that time. Nobody guesses who of several goes where: two meetings at once that both fall to one person
 * are told as such.
 */
export function whoAttends(
  meetings: readonly HeldMeeting[],
  usual: ReadonlyMap<CompanyId, readonly PersonId[]>,
  choices: readonly Choice[],
): readonly Sending[] {
  const chosen = {
    for: groupBy(choices, ({ requestId, companyId }) => `${requestId} ${companyId}`),
    of: groupBy(choices, ({ personId }) => personId),
  };
  const sent = meetings.flatMap((meeting) =>
    meeting.companyIds.map((companyId) => ({ meeting, ...sentBy(companyId, meeting, usual, chosen) })),
  );
  const busy = groupBy(
    [...choices, ...sent.flatMap(({ meeting, personIds }) => personIds.map((personId) => ({ ...meeting, personId })))],
    ({ personId }) => personId,
  );
  return sent.map(({ meeting, personIds, ...of }) => ({
    ...of,
    personIds,
    elsewhere: new Map(
      personIds.flatMap((personId): [PersonId, RequestId][] => {
        const other = busy.get(personId)?.find((held) => overlap(held, meeting));
        return other ? [[personId, other.requestId]] : [];
      }),
    ),
  }));
}

interface Chosen {
  /** By request and company. */
  readonly for: ReadonlyMap<string, readonly Choice[]>;
  readonly of: ReadonlyMap<PersonId, readonly Choice[]>;
}

function sentBy(
  companyId: CompanyId,
  meeting: HeldMeeting,
  usual: ReadonlyMap<CompanyId, readonly PersonId[]>,
  chosen: Chosen,
): Pick<Sending, 'requestId' | 'companyId' | 'basis' | 'personIds'> {
  const { requestId } = meeting;
  const own = chosen.for.get(`${requestId} ${companyId}`) ?? [];
  if (own.length > 0) return { requestId, companyId, basis: 'chosen', personIds: own.map(({ personId }) => personId) };
  const free = (usual.get(companyId) ?? []).filter(
    (personId) => !chosen.of.get(personId)?.some((choice) => overlap(choice, meeting)),
  );
  return { requestId, companyId, basis: free.length > 0 ? 'usual' : 'nobody', personIds: free };
}

/** A whole day of a fair is read at once: to look through all of it for each meeting took seconds. */
function groupBy<Key, One>(all: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Whether a person has to be at a meeting for one of these companies: named, or nobody is. */
export const isFor = (
  personId: PersonId,
  companyIds: readonly CompanyId[],
  requestId: RequestId,
  sendings: readonly Sending[],
): boolean =>
  sendings.some(
    (sending) =>
      sending.requestId === requestId &&
      companyIds.includes(sending.companyId) &&
      (sending.basis === 'nobody' || sending.personIds.includes(personId)),
  );
