import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  normalTaxCode,
  ok,
  type Result,
  taxCodesMeant,
  UnitOfWork,
} from '@ketnoi/kernel';
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

/** Rows of which something can be looked up, and each problem; a row may be in both. `points` of such a one says nothing. */
export interface StandingsReading {
  readonly rows: readonly StandingRow[];
  readonly problems: readonly StandingProblem[];
}

/** Reads the file; null = there is none, or none of the actor's. */
export type StandingsReader = () => Promise<StandingsReading | null>;

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
    return this.unitOfWork.run(() => this.save(actor, fairId, file));
  }

  private async save(
    actor: Actor,
    fairId: FairId,
    read: StandingsReading,
  ): Promise<Result<{ readonly companies: number }, UnusableStandings>> {
    const { rows } = read;
    const named = await this.requests.companiesNamed(
      fairId,
      rows.flatMap(({ company }) => taxCodesMeant(company)),
    );
    const ids = rows.map(({ company }) => firmMeant(named, company));
    const problems = [...read.problems];
    const unknown = rows.flatMap(({ row, points }, i): StandingProblem[] => [
      ...(ids[i] === undefined ? [{ row, column: 'company', code: 'unknown-company' as const }] : []),
      ...(ids[i] !== undefined && ids.indexOf(ids[i]) < i
        ? [{ row, column: 'company', code: 'duplicate' as const }]
        : []),
      ...(points > DRAW_LIMITS.points ? [{ row, column: 'points', code: 'out-of-range' as const }] : []),
    ]);
    problems.push(...unknown);
    if (problems.length > 0) return err({ code: 'unusable-file', problems: problems.sort((a, b) => a.row - b.row) });
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

/** Also where a spreadsheet dropped the zero in front of a tax code, as long as one firm alone can be meant. */
function firmMeant(named: ReadonlyMap<string, CompanyId>, company: string): CompanyId | undefined {
  const exact = named.get(company) ?? named.get(normalTaxCode(company));
  if (exact !== undefined) return exact;
  const found = new Set(taxCodesMeant(company).flatMap((code) => named.get(code) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}
