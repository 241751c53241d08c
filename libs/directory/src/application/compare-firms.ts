import { Injectable } from '@nestjs/common';
import {
  type CellChange,
  type Cells,
  differenceOf,
  type EditedRow,
  type FairId,
  Fingerprint,
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

export interface NamedChange extends CellChange<ListedFirmColumn> {
  /** The firm, as people know it. */
  readonly name: string;
}

export interface FirmsDifference {
  readonly rows: number;
  readonly changes: readonly NamedChange[];
  readonly conflicts: readonly NamedChange[];
  readonly problems: readonly CellProblem[];
  /** Names what would change: who approves it gives it back. */
  readonly seen: string;
  readonly edits: readonly (FirmEdit & { readonly before: ListedFirm; readonly changes: readonly NamedChange[] })[];
}

/** What an edited list would change of the firms of a fair, and what stands against it. */
@Injectable()
export class CompareFirms {
  constructor(
    private readonly lists: FirmLists,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(fairId: FairId, rows: readonly EditedFirmRow[]): Promise<FirmsDifference> {
    const firms = new Map((await this.lists.all(fairId)).map((firm) => [firm.company.id as string, firm]));
    const present = new Map([...firms].map(([id, firm]) => [id, cellsOfFirm(firm)]));
    const found = differenceOf(
      FIRM_LIST,
      present,
      rows.map((row) => withZeros(row, present.get(row.cells.id ?? ''))),
    );
    const named = (change: CellChange<ListedFirmColumn>): NamedChange => {
      return { ...change, name: firms.get(change.id)?.company.shortName ?? '' };
    };
    const changes = found.changes.map(named);
    const edits = [...firms].flatMap(([id, before]) => {
      const ofFirm = changes.filter((change) => change.id === id);
      return ofFirm.length > 0 ? [{ ...edited(before, ofFirm), before, changes: ofFirm }] : [];
    });
    const problems: CellProblem[] = [...found.problems, ...edits.flatMap((edit) => edit.problems)];
    return {
      rows: rows.length,
      changes,
      conflicts: found.conflicts.map(named),
      problems: problems.sort((one, other) => one.row - other.row),
      seen: this.fingerprint.of(changes),
      edits,
    };
  }
}

/** A spreadsheet that took a tax code for a number dropped its first zero: that is no change. */
function withZeros(row: EditedFirmRow, now: Cells<ListedFirmColumn> | undefined): EditedFirmRow {
  const { taxCode } = row.cells;
  if (!now || !taxCode || !taxCodesMeant(taxCode).includes(now.taxCode)) return row;
  return { ...row, cells: { ...row.cells, taxCode: now.taxCode } };
}
