import type { FairId } from '@ketnoi/kernel';
import type { Agenda, AgendaEntry, AgendaMeeting } from '../ports/agendas.js';
import { type Walk, Walks } from '../ports/walks.js';
import { withWalks } from './with-walks.js';

class TenMetresALetter extends Walks {
  async between(_: FairId, pairs: readonly (readonly [string, string])[]): Promise<readonly (Walk | null)[]> {
    return pairs.map(([from, to]) => ({ metres: 10 * Math.abs(from.charCodeAt(0) - to.charCodeAt(0)), minutes: 1 }));
  }
}

const at = (time: string): Date => new Date(`2027-10-${time}:00Z`);
const meeting = (from: string, to: string, placeId: string, over: Partial<AgendaMeeting> = {}): AgendaEntry =>
  ({ kind: 'meeting', startsAt: at(from), endsAt: at(to), placeKind: 'booth', placeId, ...over }) as AgendaMeeting;
const seminar = (from: string, to: string): AgendaEntry =>
  ({ kind: 'seminar', startsAt: at(from), endsAt: at(to), title: 'S', room: 'R' }) as AgendaEntry;

async function metres(...entries: AgendaEntry[]): Promise<(number | null)[]> {
  const agenda: Agenda = { source: 'released', versionNumber: 1, entries };
  const walked = await withWalks(agenda, 'fair' as FairId, new TenMetresALetter());
  return walked.entries.flatMap((entry) => (entry.kind === 'meeting' ? [entry.walk?.metres ?? null] : []));
}

describe('the walk to a meeting', () => {
  it('comes from the meeting before', async () => {
    const entries = [meeting('20T02:00', '20T02:30', 'A'), meeting('20T02:30', '20T03:00', 'D')];
    expect(await metres(...entries, meeting('20T04:00', '20T04:30', 'B'))).toEqual([null, 30, 20]);
  });

  it('comes from what was over, not from what is held at the same time', async () => {
    const both = [meeting('20T02:00', '20T02:30', 'A'), meeting('20T02:00', '20T02:30', 'A')];
    expect(await metres(...both, meeting('20T02:30', '20T03:00', 'B'))).toEqual([null, null, 10]);
  });

  it('is not told from the day before, from a table or from a seminar', async () => {
    const table = meeting('20T02:00', '20T02:30', 'T', { placeKind: 'table' });
    expect(await metres(meeting('20T02:00', '20T02:30', 'A'), meeting('21T02:00', '21T02:30', 'B'))).toEqual([
      null,
      null,
    ]);
    expect(await metres(table, meeting('20T02:30', '20T03:00', 'B'))).toEqual([null, null]);
    const between = seminar('20T02:30', '20T03:30');
    expect(await metres(meeting('20T02:00', '20T02:30', 'A'), between, meeting('20T03:30', '20T04:00', 'B'))).toEqual([
      null,
      null,
    ]);
  });
});
