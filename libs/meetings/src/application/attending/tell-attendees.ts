import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, type FairId, type PersonId } from '@ketnoi/kernel';
import type { HeldAt } from '../../domain/attending/named-person.js';
import { isFor, type Sending, whoAttends } from '../../domain/attending/who-attends.js';
import type { Agenda, AgendaEntry, AgendaMeeting, AgendaSource, MeetingAttendees } from '../ports/agendas.js';
import { seesRepairs } from '../repair/may-repair.js';
import { type Attending, Attendees } from './ports/attendees.js';

/** Whether a reader is told who comes for a company to a meeting, whatever these people agreed to. */
type SeesNames = (meeting: AgendaMeeting, companyId: CompanyId) => boolean;

interface Known extends Attending {
  readonly sendings: readonly Sending[];
}

/**
 * Who comes to the meetings of an agenda: all names for the company's own, for the desk, those who oversee the fair and
 * the meeting's interpreter; for others the names of those who agreed, and how many more there are.
 */
@Injectable()
export class TellAttendees {
  constructor(private readonly attendees: Attendees) {}

  async in(actor: Actor, fairId: FairId, agenda: Agenda): Promise<Agenda> {
    const known = await this.known(fairId, agenda.entries, agenda.source, actor.companyIds);
    return { ...agenda, entries: told(agenda.entries, known, namesFor(actor, fairId)) };
  }

  async among(actor: Actor, fairId: FairId, meetings: readonly AgendaMeeting[]): Promise<readonly AgendaMeeting[]> {
    const known = await this.known(fairId, meetings, 'released', actor.companyIds);
    return told(meetings, known, namesFor(actor, fairId)).filter((entry) => entry.kind === 'meeting');
  }

  /** Of an agenda of a person's companies: what the person attends. Meetings for which nobody was named are everybody's. */
  async own(personId: PersonId, fairId: FairId, agenda: Agenda): Promise<Agenda> {
    const companyIds = await this.attendees.companiesOf(fairId, personId);
    const known = await this.known(fairId, agenda.entries, agenda.source, companyIds);
    const entries = agenda.entries.filter(
      (entry) =>
        entry.kind === 'seminar' ||
        entry.interpretedBy === personId ||
        isFor(personId, companyIds, entry.requestId, known.sendings),
    );
    const sees: SeesNames = ({ interpretedBy }, companyId) =>
      companyIds.includes(companyId) || interpretedBy === personId;
    return { ...agenda, entries: told(entries, known, sees) };
  }

  private async known(
    fairId: FairId,
    entries: readonly AgendaEntry[],
    source: AgendaSource,
    reader: readonly CompanyId[],
  ): Promise<Known> {
    const meetings = entries
      .filter((entry) => entry.kind === 'meeting')
      .map((meeting) => ({ ...meeting, companyIds: companiesOf(meeting) }));
    const companyIds = [...new Set(meetings.flatMap((meeting) => meeting.companyIds))].sort();
    const { delegates, choices } = await this.attendees.attending(fairId, companyIds, source, reader);
    const usual = new Map<CompanyId, PersonId[]>();
    for (const { companyId, personId, usual: is } of delegates)
      if (is) usual.set(companyId, [...(usual.get(companyId) ?? []), personId]);
    return { delegates, choices, sendings: whoAttends(meetings, usual, choices) };
  }
}

const companiesOf = ({ buyerId, supplierId, otherIds }: AgendaMeeting): readonly CompanyId[] => [
  ...new Set([buyerId, supplierId, ...(otherIds ?? [])]),
];

const namesFor =
  (actor: Actor, fairId: FairId): SeesNames =>
  ({ interpretedBy }, companyId) =>
    seesRepairs(actor, fairId) || interpretedBy === actor.personId || actsFor(actor, fairId, companyId) !== null;

function told(entries: readonly AgendaEntry[], known: Known, sees: SeesNames): readonly AgendaEntry[] {
  const held: readonly HeldAt[] = [...entries.filter((entry) => entry.kind === 'meeting'), ...known.choices];
  const heldAt = new Map(held.map((one) => [one.requestId, one]));
  const people = new Map(known.delegates.map((one) => [`${one.companyId} ${one.personId}`, one]));
  const byRequest = new Map<string, Sending[]>();
  for (const sending of known.sendings)
    byRequest.set(sending.requestId, [...(byRequest.get(sending.requestId) ?? []), sending]);
  return entries.map((entry) => {
    if (entry.kind === 'seminar') return entry;
    const attendees = (byRequest.get(entry.requestId) ?? []).map((sending): MeetingAttendees => {
      const { companyId, basis, personIds, elsewhere } = sending;
      const all = sees(entry, companyId);
      const named = personIds.flatMap((personId) => people.get(`${companyId} ${personId}`) ?? []);
      const shown = named.filter((person) => all || person.told);
      return {
        ...{ companyId, basis, unnamed: personIds.length - shown.length },
        people: shown.map(({ personId, ownName, latinName, title, position }) => {
          const other = elsewhere.get(personId);
          // Where else somebody is to be is no business of the other side.
          const at = all && other ? (heldAt.get(other) ?? null) : null;
          return { personId, ownName, latinName, title, position, elsewhere: at };
        }),
      };
    });
    return { ...entry, attendees };
  });
}
