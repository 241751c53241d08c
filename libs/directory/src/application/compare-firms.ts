import { Injectable } from '@nestjs/common';
import {
  type Cells,
  type ComparedList,
  comparedList,
  type EditedRow,
  type FairId,
  Fingerprint,
  namedDifference,
  taxCodesMeant,
} from '@ketnoi/kernel';
import type { CellProblem } from '../domain/firm-row.js';
import {
  cellsOfFirm,
  edited,
  FIRM_LIST,
  type FirmEdit,
  type ListedFirm,
  type ListedFirmColumn,
} from '../domain/listed-firm.js';
import { FirmLists } from './ports/firm-lists.js';

export type EditedFirmRow = EditedRow<ListedFirmColumn>;

export type FirmsDifference = ComparedList<ListedFirmColumn, CellProblem>;

export interface ComparedFirms {
  readonly difference: FirmsDifference;
  readonly edits: readonly (FirmEdit & {
    readonly before: ListedFirm;
    readonly changes: FirmsDifference['changes'];
  })[];
}

/** What an edited list would change of the firms of a fair, and what stands against it. */
@Injectable()
export class CompareFirms {
  constructor(
    private readonly lists: FirmLists,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(fairId: FairId, rows: readonly EditedFirmRow[]): Promise<ComparedFirms> {
    const firms = new Map((await this.lists.all(fairId)).map((firm) => [firm.company.id as string, firm]));
    const present = new Map([...firms].map(([id, firm]) => [id, cellsOfFirm(firm)]));
    const found = namedDifference(
      FIRM_LIST,
      present,
      rows.map((row) => withZeros(row, present.get(row.cells.id ?? ''))),
      (id) => firms.get(id)?.company.shortName ?? '',
    );
    const edits = [...firms].flatMap(([id, before]) => {
      const ofFirm = found.changes.filter((change) => change.id === id);
      return ofFirm.length > 0 ? [{ ...edited(before, ofFirm), before, changes: ofFirm }] : [];
    });
    const problems = edits.flatMap((edit) => edit.problems);
    return { difference: comparedList(found, problems, this.fingerprint), edits };
  }
}

/** A spreadsheet that took a tax code for a number dropped its first zero: that is no change. */
function withZeros(row: EditedFirmRow, now: Cells<ListedFirmColumn> | undefined): EditedFirmRow {
  const { taxCode } = row.cells;
  if (!now || !taxCode || !taxCodesMeant(taxCode).includes(now.taxCode)) return row;
  return { ...row, cells: { ...row.cells, taxCode: now.taxCode } };
}
