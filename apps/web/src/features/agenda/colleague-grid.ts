import { type Colleague, sentBy } from './attending';
import type { AgendaEntry, AgendaMeeting } from './days-of';

export interface GridRow {
  readonly startsAt: string;
  /** First of nobody yet, then by colleague in their order. */
  readonly cells: readonly (readonly AgendaMeeting[])[];
}

/** One day, a row for each time at which something begins: who is in which meeting. */
export function colleagueGrid(
  ofDay: readonly AgendaEntry[],
  colleagues: readonly Pick<Colleague, 'personId'>[],
  companyId: string,
): readonly GridRow[] {
  const meetings = ofDay.filter((entry) => entry.__typename === 'AgendaMeeting');
  return [...new Set(meetings.map(({ startsAt }) => startsAt))].map((startsAt) => {
    const then = meetings.filter((meeting) => meeting.startsAt === startsAt);
    const attends = (meeting: AgendaMeeting, personId: string): boolean =>
      sentBy(meeting, companyId)?.people.some((person) => person.personId === personId) === true;
    const cells = colleagues.map(({ personId }) => then.filter((meeting) => attends(meeting, personId)));
    const nobody = then.filter((meeting) => !sentBy(meeting, companyId)?.people.length);
    return { startsAt, cells: [nobody, ...cells] };
  });
}
