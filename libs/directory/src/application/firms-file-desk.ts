import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, type GroupId, hasFairRole, type Result } from '@ketnoi/kernel';
import { type CellProblem, type Firm, type FirmRow, readFirm, repeatedTaxCodes } from '../domain/firm-row.js';
import { leads } from './leads.js';
import { Fairs } from './ports/fairs.js';
import { FirmLists, type KnownFirm } from './ports/firm-lists.js';

export interface FirmsFile {
  readonly fairId: FairId;
  /** Through which the firms take part; null: through none, which organisers alone may say. */
  readonly groupId: GroupId | null;
  /** Which file it is: with the key it makes a repetition, also when the file itself is gone by then. */
  readonly uploadId: string;
  /** Firms that the directory knows by their tax code take part as they are: organisers alone may say so. */
  readonly joinKnown: boolean;
}

/** Opens the file and reads its lines; null = there is no such file. Asked only of those who may register its firms. */
export type FirmsReader = () => Promise<Result<readonly FirmRow[], readonly CellProblem[]> | null>;

export interface FirmInFile extends Firm {
  /** The firm of the directory that has its tax code. */
  readonly known: KnownFirm | null;
}

export interface FirmsReading {
  readonly firms: readonly FirmInFile[];
  readonly problems: readonly CellProblem[];
}

/** Who may register a list of firms, what it says, and what is wrong with it. */
@Injectable()
export class FirmsFileDesk {
  constructor(
    private readonly fairs: Fairs,
    private readonly lists: FirmLists,
  ) {}

  async rightOf(actor: Actor, { fairId, groupId }: FirmsFile): Promise<'organiser' | 'group-leader' | null> {
    const isOrganiser = hasFairRole(actor, fairId, 'organiser');
    if (groupId === null) return isOrganiser ? 'organiser' : null;
    const group = await this.fairs.findGroup(fairId, groupId);
    if (!group) return null;
    if (isOrganiser) return 'organiser';
    return leads(actor, group) ? 'group-leader' : null;
  }

  async check(
    byRight: 'organiser' | 'group-leader',
    { fairId, joinKnown }: FirmsFile,
    rows: readonly FirmRow[],
  ): Promise<FirmsReading> {
    const read = rows.map(readFirm);
    const codes = read.flatMap(({ firm }) => firm.company.taxCode ?? []);
    const known = await this.lists.known(fairId, codes);
    const firms = read.map(({ firm }) => ({ ...firm, known: known.get(firm.company.taxCode ?? '') ?? null }));
    const joins = joinKnown && byRight === 'organiser';
    const taken = joins ? [] : firms.filter((firm) => firm.known !== null);
    const problems: readonly CellProblem[] = [
      ...(rows.length === 0 ? [{ row: 1, column: null, code: 'required' as const }] : []),
      ...read.flatMap((line) => line.problems),
      ...repeatedTaxCodes(firms),
      ...taken.map(({ row }) => ({ row, column: 'taxCode', code: 'exists-already' as const })),
    ];
    return { firms, problems: [...problems].sort((a, b) => a.row - b.row) };
  }
}
