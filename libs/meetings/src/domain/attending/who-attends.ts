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
  const sent = meetings.flatMap((meeting) =>
    meeting.companyIds.map((companyId) => ({ meeting, ...sentBy(companyId, meeting, usual, choices) })),
  );
  const busy: (Held & { readonly personId: PersonId })[] = [
    ...choices,
    ...sent.flatMap(({ meeting, personIds }) => personIds.map((personId) => ({ ...meeting, personId }))),
  ];
  return sent.map(({ meeting, personIds, ...of }) => ({
    ...of,
    personIds,
    elsewhere: new Map(
      personIds.flatMap((personId): [PersonId, RequestId][] => {
        const other = busy.find((held) => held.personId === personId && overlap(held, meeting));
        return other ? [[personId, other.requestId]] : [];
      }),
    ),
  }));
}

function sentBy(
  companyId: CompanyId,
  meeting: HeldMeeting,
  usual: ReadonlyMap<CompanyId, readonly PersonId[]>,
  choices: readonly Choice[],
): Pick<Sending, 'requestId' | 'companyId' | 'basis' | 'personIds'> {
  const { requestId } = meeting;
  const chosen = choices.filter((choice) => choice.requestId === requestId && choice.companyId === companyId);
  if (chosen.length > 0)
    return { requestId, companyId, basis: 'chosen', personIds: chosen.map(({ personId }) => personId) };
  const free = (usual.get(companyId) ?? []).filter(
    (personId) => !choices.some((choice) => choice.personId === personId && overlap(choice, meeting)),
  );
  return { requestId, companyId, basis: free.length > 0 ? 'usual' : 'nobody', personIds: free };
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
