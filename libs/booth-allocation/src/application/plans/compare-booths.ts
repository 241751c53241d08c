import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  type ComparedList,
  comparedList,
  type EditedCellProblem,
  type EditedRow,
  type FairId,
  Fingerprint,
  namedDifference,
} from '@ketnoi/kernel';
import { BOOTH_LIST, type BoothListColumn, cellsOfBooth } from '../../domain/plan/booth-list.js';
import { type BoothEditProblem, readBoothEdits } from '../../domain/plan/read-booth-edits.js';
import { ListStandings } from './list-standings.js';
import { DrawnHalls } from './ports/drawn-halls.js';

export type EditedBoothRow = EditedRow<BoothListColumn>;

export type BoothListProblem = EditedCellProblem<BoothEditProblem['code']>;
export type BoothsDifference = ComparedList<BoothListColumn, BoothListProblem>;

export interface ComparedBooths {
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

  async execute(actor: Actor, fairId: FairId, rows: readonly EditedBoothRow[]): Promise<ComparedBooths> {
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
    const found = namedDifference(BOOTH_LIST, present, rows.map(withPoint), (id) => {
      const { number = '', hall = '' } = present.get(id) ?? {};
      return `${number} · ${hall}`;
    });
    const isFree = (id: BoothId): boolean => standings?.get(id)?.state === 'free';
    const { edited, problems } = readBoothEdits(found.changes, { halls, zones, numbersOffPlan, isFree });
    return { difference: comparedList(found, problems, this.fingerprint), edited };
  }
}

/** Excel in Vietnamese saves CSV with 13,5 where 13.5 went out. */
const withPoint = ({ row, cells }: EditedBoothRow): EditedBoothRow =>
  cells.area === undefined ? { row, cells } : { row, cells: { ...cells, area: cells.area.replace(',', '.') } };
