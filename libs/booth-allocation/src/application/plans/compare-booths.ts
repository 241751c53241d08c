import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  type CellChange,
  differenceOf,
  type EditedRow,
  type FairId,
  Fingerprint,
  type ListProblem,
} from '@ketnoi/kernel';
import { BOOTH_LIST, type BoothListColumn, cellsOfBooth } from '../../domain/plan/booth-list.js';
import { type BoothEditProblem, readBoothEdits } from '../../domain/plan/read-booth-edits.js';
import { ListStandings } from './list-standings.js';
import { DrawnHalls } from './ports/drawn-halls.js';

export type EditedBoothRow = EditedRow<BoothListColumn>;

export interface BoothListProblem {
  readonly row: number;
  readonly column: string | null;
  readonly code: ListProblem<BoothListColumn>['code'] | BoothEditProblem['code'] | 'out-of-range';
  readonly params?: { readonly most: number };
}

type NamedChange = CellChange<BoothListColumn> & { readonly name: string };

export interface BoothsDifference {
  readonly rows: number;
  readonly changes: readonly NamedChange[];
  readonly conflicts: readonly NamedChange[];
  readonly problems: readonly BoothListProblem[];
  /** Names what would change: who approves it gives it back. */
  readonly seen: string;
}

interface Compared {
  readonly difference: BoothsDifference;
  readonly edited: ReturnType<typeof readBoothEdits>['edited'];
}

/** What an edited list would make of the booths as they stand now. */
@Injectable()
export class CompareBooths {
  constructor(
    private readonly halls: DrawnHalls,
    private readonly standings: ListStandings,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(actor: Actor, fairId: FairId, rows: readonly EditedBoothRow[]): Promise<Compared> {
    const halls = await this.halls.halls(fairId);
    const zones = await this.halls.zones(fairId);
    const numbersOffPlan = await this.halls.numbersOffPlan(fairId);
    const standings = await this.standings.execute(actor, fairId);
    const present = new Map(
      halls.flatMap(({ name, booths }) =>
        booths.map((booth) => {
          const standing = standings?.get(booth.id) ?? { state: '', firm: null };
          return [booth.id as string, cellsOfBooth(booth, name, standing)] as const;
        }),
      ),
    );
    const found = differenceOf(BOOTH_LIST, present, rows.map(withPoint));
    const named = (change: CellChange<BoothListColumn>): NamedChange => {
      const { number = '', hall = '' } = present.get(change.id) ?? {};
      return { ...change, name: `${number} · ${hall}` };
    };
    const changes = found.changes.map(named);
    const isFree = (id: BoothId): boolean => standings?.get(id)?.state === 'free';
    const { edited, problems } = readBoothEdits(changes, { halls, zones, numbersOffPlan, isFree });
    const difference = {
      rows: rows.length,
      changes,
      conflicts: found.conflicts.map(named),
      problems: [...found.problems, ...problems].sort((one, other) => one.row - other.row),
      seen: this.fingerprint.of(changes),
    };
    return { difference, edited };
  }
}

/** Excel in Vietnamese saves CSV with 13,5 where 13.5 went out. */
const withPoint = ({ row, cells }: EditedBoothRow): EditedBoothRow =>
  cells.area === undefined ? { row, cells } : { row, cells: { ...cells, area: cells.area.replace(',', '.') } };
