import { type CellOut, FIXED_LIST_ASIDE, FIXED_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, type Language, stampOf } from '@ketnoi/kernel';
import { cellsOfFixed, clockOf, FIXED_LIST, ListFixed, type ListedFixed, type PinnedThere } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';
import { tellPin } from './told-pin.js';

const { buyer, supplier, pin, slots, after, others, id, stamp } = FIXED_LIST_HEADINGS;
const COLUMNS = [buyer, supplier, pin, ...FIXED_LIST_ASIDE, slots, after, others, id, stamp];

/** `fixed-meetings`: pinned and special meetings, for those who run the fair, to come back edited; `format` csv or xlsx. */
@Injectable()
export class FixedFile extends ExportFile {
  readonly kind = 'fixed-meetings';

  constructor(private readonly list: ListFixed) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const found = await this.list.execute(actor, params.fairId);
    if (!found.ok) return null;
    const clock = clockOf(found.value.timeZone);
    const rows = found.value.meetings.map((one) => rowOf(one, clock, params.language));
    return tableFile({ title: 'exports.fixed-meetings', columns: COLUMNS, rows }, params);
  }
}

function rowOf(one: ListedFixed, clock: ReturnType<typeof clockOf>, language: Language): CellOut[] {
  const cells = cellsOfFixed(one);
  return [
    ...[cells.buyer, cells.supplier, tellPin(cells.pin, language), ...whereOf(one.pin, clock, language)],
    ...[one.terms.length, cells.after || null, cells.others || null],
    ...[one.terms.requestId, stampOf(FIXED_LIST, cells)],
  ];
}

/** Nothing of a pin that holds a meeting wherever it fits. */
function whereOf(pin: PinnedThere | null, clock: ReturnType<typeof clockOf>, language: Language): CellOut[] {
  const { startsAt = null, placeKind: kind = null, placeNumber: number = null, interpreterName = null } = pin ?? {};
  const starts = startsAt && clock(startsAt);
  const place = kind && number ? text(language, 'values.agenda-place', { kind, number }) : null;
  return [starts?.day ?? null, starts?.from ?? null, place, interpreterName];
}
