import type { OurPeopleQuery, SentFragment } from './agenda.generated';
import type { AgendaEntry, AgendaMeeting } from './days-of';

export type Sent = SentFragment;
export type Attendee = Sent['people'][number];
export type Colleague = Extract<OurPeopleQuery['company'], { __typename: 'Company' }>['delegates'][number];

/** Whose meetings of a company are looked at: everybody's, or one colleague's by id. */
export type Whose = 'all' | 'mine' | 'nobody' | 'clashes' | (string & {});

export const sentBy = ({ attendees }: AgendaMeeting, companyId: string | null): Sent | undefined =>
  attendees?.find((sent) => sent.companyId === companyId);

/** Whom the companies that one meets send. */
export const sentByOthers = ({ attendees }: AgendaMeeting, companyId: string | null): readonly Sent[] =>
  (attendees ?? []).filter((sent) => sent.companyId !== companyId && (sent.people.length > 0 || sent.unnamed > 0));

export const clashesIn = (meeting: AgendaMeeting, companyId: string | null): readonly Attendee[] =>
  sentBy(meeting, companyId)?.people.filter(({ elsewhere }) => elsewhere !== null) ?? [];

/** Seminars are the reader's own: nobody else is asked about them. */
export function isOf(entry: AgendaEntry, whose: Whose, companyId: string | null, me: string | undefined): boolean {
  if (whose === 'all') return true;
  if (entry.__typename === 'AgendaSeminar') return whose === 'mine' || whose === me;
  const sent = sentBy(entry, companyId);
  const nobody = !sent || sent.basis === 'NOBODY';
  if (whose === 'nobody') return nobody;
  if (whose === 'clashes') return clashesIn(entry, companyId).length > 0;
  const attends = (personId: string | undefined): boolean =>
    sent?.people.some((person) => person.personId === personId) === true;
  return whose === 'mine' ? nobody || attends(me) : attends(whose);
}
