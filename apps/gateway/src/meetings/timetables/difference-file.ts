import type { CellOut } from '@ketnoi/documents';
import type { Actor, Language } from '@ketnoi/kernel';
import { clockOf, ListDifference, type NamedChange, type NamedPosition } from '@ketnoi/meetings';
import { text, type TextKey } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { askedNumber } from '../../exports/asked-number.js';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';

const POSITION = ['day', 'from', 'until', 'place', 'interpreter'] as const;
const COLUMNS: readonly TextKey[] = [
  ...(['columns.meeting-change', 'columns.meeting-buyer', 'columns.supplier', 'columns.others'] as const),
  ...POSITION.map((one) => `columns.before-${one}` as const),
  ...POSITION.map((one) => `columns.after-${one}` as const),
];

/**
 * `timetable-difference`: which meetings came, went or stand otherwise between the version `from` (without it: nothing
 * released yet) and the version `to` (without it: the working timetable), for those who oversee the fair; `format` csv or xlsx.
 */
@Injectable()
export class DifferenceFile extends ExportFile {
  readonly kind = 'timetable-difference';

  constructor(private readonly list: ListDifference) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const [from, to] = [params.values.from, params.values.to].map(askedNumber);
    if (from === false || to === false) return null;
    const found = await this.list.execute(actor, params.fairId, from, to);
    if (!found.ok) return null;
    const { changes, timeZone } = found.value;
    const clock = clockOf(timeZone);
    const rows = changes.map((change) => cellsOf(change, clock, params.language));
    return tableFile({ title: 'exports.timetable-difference', columns: COLUMNS, rows }, params);
  }
}

type FairClock = ReturnType<typeof clockOf>;

const cellsOf = (change: NamedChange, clock: FairClock, language: Language): CellOut[] => [
  change.kinds.map((kind) => text(language, 'values.meeting-change', { kind })).join(', '),
  ...[change.buyerName, change.supplierName, change.otherNames.join(', ') || null],
  ...[change.before, change.after].flatMap((position) => positionCells(position, clock, language)),
];

function positionCells(position: NamedPosition | null, clock: FairClock, language: Language): CellOut[] {
  const { times = null, place = null, interpreterName = null } = position ?? {};
  const { day, from } = times ? clock(times.startsAt) : { day: null, from: null };
  return [
    ...[day, from, times && clock(times.endsAt).from],
    ...[place && text(language, 'values.agenda-place', { ...place }), interpreterName],
  ];
}
