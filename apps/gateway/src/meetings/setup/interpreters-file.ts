import {
  type CellOut,
  INTERPRETER_LIST_ASIDE,
  INTERPRETER_LIST_HEADINGS,
  toldInterpreterCell,
} from '@ketnoi/documents';
import { type Actor, inWholeUnits, stampOf } from '@ketnoi/kernel';
import { cellsOfInterpreter, INTERPRETER_LIST, INTERPRETER_LIST_COLUMNS, ListInterpreters } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';

const COLUMNS = [
  ...INTERPRETER_LIST_COLUMNS.map((column) => INTERPRETER_LIST_HEADINGS[column]),
  ...[...INTERPRETER_LIST_ASIDE, INTERPRETER_LIST_HEADINGS.id, INTERPRETER_LIST_HEADINGS.stamp],
];
const COUNTED: readonly string[] = ['dailyCap', 'longestRun', 'fee'];

/**
 * `interpreters`: whoever interprets at a fair or might, for its organisers, to come back with whom to engage, on what
 * terms and when each is not there; `format` csv or xlsx.
 */
@Injectable()
export class InterpretersFile extends ExportFile {
  readonly kind = 'interpreters';

  constructor(private readonly list: ListInterpreters) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const listed = await this.list.execute(actor, params.fairId);
    if (!listed) return null;
    const rows = listed.people.map((one): CellOut[] => {
      const cells = cellsOfInterpreter(one, listed.absences);
      const work = one.engaged && listed.work.get(one.engaged.id);
      return [
        ...INTERPRETER_LIST_COLUMNS.map((column): CellOut => {
          const told = toldInterpreterCell(column, cells[column], params.language);
          return told === '' ? null : COUNTED.includes(column) ? Number(told) : told;
        }),
        ...[work?.meetings.length ?? 0, work?.halfDays.length ?? 0, work?.cost ? inWholeUnits(work.cost) : null],
        ...[one.personId, stampOf(INTERPRETER_LIST, cells)],
      ];
    });
    return tableFile({ title: 'exports.interpreters', columns: COLUMNS, rows }, params);
  }
}
