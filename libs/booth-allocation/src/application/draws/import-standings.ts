import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { DRAW_LIMITS } from '../../engine/draw/index.js';
import { DrawChronicle } from './draw-chronicle.js';
import { NOT_FOUND, type NotFound, organises } from './draw-refusals.js';
import { DrawRequests } from './ports/draw-requests.js';

/** A row of an organiser's list. `row` counts as the sheet does: 1 is the line of headings. */
export interface StandingRow {
  readonly row: number;
  /** Tax code or id. */
  readonly company: string;
  readonly points: number;
  readonly newcomer: boolean;
}

export interface StandingProblem {
  readonly row: number;
  readonly column: string | null;
  readonly code: 'unknown-company' | 'duplicate' | 'required' | 'out-of-range' | 'unusable';
}

/** Nothing of the file was saved. */
export interface UnusableStandings {
  readonly code: 'unusable-file';
  readonly problems: readonly StandingProblem[];
}

/** Reads the file; null = there is none, or none of the actor's. */
export type StandingsReader = () => Promise<Result<readonly StandingRow[], readonly StandingProblem[]> | null>;

/** An organiser sets priority points from a file: all rows, or none and each problem with its row. */
@Injectable()
export class ImportStandings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: DrawRequests,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    read: StandingsReader,
  ): Promise<Result<{ readonly companies: number }, NotFound | UnusableStandings>> {
    if (!organises(actor, fairId)) return err(NOT_FOUND);
    const file = await read();
    if (!file) return err(NOT_FOUND);
    if (!file.ok) return err({ code: 'unusable-file', problems: file.error });
    return this.unitOfWork.run(() => this.save(actor, fairId, file.value));
  }

  private async save(
    actor: Actor,
    fairId: FairId,
    rows: readonly StandingRow[],
  ): Promise<Result<{ readonly companies: number }, UnusableStandings>> {
    const known = await this.requests.companiesNamed(
      fairId,
      rows.map(({ company }) => company),
    );
    const ids = rows.map(({ company }) => known.get(company));
    const problems = rows.flatMap(({ row, points }, i): StandingProblem[] => [
      ...(ids[i] === undefined ? [{ row, column: 'company', code: 'unknown-company' as const }] : []),
      ...(ids[i] !== undefined && ids.indexOf(ids[i]) < i
        ? [{ row, column: 'company', code: 'duplicate' as const }]
        : []),
      ...(points > DRAW_LIMITS.points ? [{ row, column: 'points', code: 'out-of-range' as const }] : []),
    ]);
    if (problems.length > 0) return err({ code: 'unusable-file', problems });
    const standings = rows.map(({ points, newcomer }, i) => ({ companyId: ids[i] as CompanyId, points, newcomer }));
    await this.requests.setStandings(fairId, standings, actor.personId);
    await this.chronicle.write(actor, {
      fairId,
      action: 'import-priority-points',
      subjectType: 'fair',
      subjectId: fairId,
      detail: { standings },
    });
    return ok({ companies: rows.length });
  }
}
