import type { CellOut } from '@ketnoi/documents';
import { type Actor, type CompanyId, isId, type Language } from '@ketnoi/kernel';
import { type AgendaEntry, type MeetingAttendees, ShowAgenda, type ShownAgenda } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';

const COLUMNS = ['day', 'from', 'until', 'with', 'place', 'interpreter', 'ours', 'theirs'] as const;

/** `agenda`: of a company, with `companyId`, or the reader's own; `format` csv or xlsx. Days and times by its own clock. */
@Injectable()
export class AgendaFile extends ExportFile {
  readonly kind = 'agenda';

  constructor(private readonly show: ShowAgenda) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const companyId = params.values.companyId as CompanyId | undefined;
    if (companyId !== undefined && !isId(companyId)) return null;
    const of = companyId ? { company: companyId } : { own: true as const };
    const found = await this.show.execute(actor, params.fairId, of, 'released');
    if (!found.ok) return null;
    const own = companyId ? [companyId] : actor.companyIds;
    const rows = agendaRows(found.value, own, params.language);
    return tableFile(
      { title: 'exports.agenda', columns: COLUMNS.map((one) => `columns.agenda-${one}` as const), rows },
      params,
    );
  }
}

/** As cells of a list; what people read stands as it is read. */
export function agendaRows(
  { entries, timeZone }: Pick<ShownAgenda, 'entries' | 'timeZone'>,
  own: readonly CompanyId[],
  language: Language,
): CellOut[][] {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return entries.map((entry) => [
    ...[day.format(entry.startsAt), clock.format(entry.startsAt), clock.format(entry.endsAt)],
    ...whatOf(entry, own, language),
  ]);
}

function whatOf(entry: AgendaEntry, own: readonly CompanyId[], language: Language): CellOut[] {
  if (entry.kind === 'seminar') return [entry.title, entry.room, null, null, null];
  const { buyerId, buyerName, supplierId, supplierName, otherNames, attendees = [] } = entry;
  const sides = [...[{ id: buyerId, name: buyerName }], ...[{ id: supplierId, name: supplierName }]];
  const others = sides.filter(({ id }) => !own.includes(id)).map(({ name }) => name);
  const place = text(language, 'values.agenda-place', { kind: entry.placeKind, number: entry.placeNumber });
  return [
    [...others, otherNames].filter(Boolean).join(', '),
    [place, entry.hallName].filter(Boolean).join(' · '),
    entry.interpreterName,
    namesOf(attendees.filter(({ companyId }) => own.includes(companyId))),
    namesOf(attendees.filter(({ companyId }) => !own.includes(companyId))),
  ];
}

const namesOf = (attendees: readonly MeetingAttendees[]): CellOut =>
  attendees.flatMap(({ people }) => people.map(({ ownName }) => ownName)).join(', ') || null;
