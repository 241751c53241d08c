import type { CompanyId } from '@ketnoi/kernel';
import type { DrawOutcome } from '../../engine/draw/index.js';
import type { DrawId } from './draw.js';

/** What one draw gives its firms. */
export interface DrawOfFirms {
  readonly drawId: DrawId;
  readonly outcomes: ReadonlyMap<CompanyId, DrawOutcome>;
}

export interface FirmInDraws {
  readonly companyId: CompanyId;
  /** In the order of the draws; null where the firm was no applicant. */
  readonly in: readonly (FirmInDraw | null)[];
}

export interface FirmInDraw {
  /** Thousandths. */
  readonly satisfaction: number;
  readonly rank: number | null;
  readonly booths: readonly string[];
}

export interface DrawAgainstFirst {
  readonly drawId: DrawId;
  readonly gain: number;
  readonly lose: number;
}

export interface DrawComparison {
  /** How many firms fare better or worse than in the first draw. */
  readonly draws: readonly DrawAgainstFirst[];
  /** Firms that do not fare alike in all draws, those with the widest difference first. */
  readonly firms: readonly FirmInDraws[];
}

/** Sets several what-ifs side by side. Costs one pass over their outcomes. */
export function compareDraws(draws: readonly DrawOfFirms[]): DrawComparison {
  const companies = [...new Set(draws.flatMap(({ outcomes }) => [...outcomes.keys()]))].sort();
  const firms = companies.map((companyId) => ({
    companyId,
    in: draws.map(({ outcomes }) => firmIn(outcomes.get(companyId))),
  }));
  const worth = (firm: FirmInDraws, at: number): number => firm.in[at]?.satisfaction ?? 0;
  const spread = (firm: FirmInDraws): number => {
    const all = draws.map((_, at) => worth(firm, at));
    return Math.max(...all) - Math.min(...all);
  };
  return {
    draws: draws.map(({ drawId }, at) => ({
      drawId,
      gain: firms.filter((firm) => worth(firm, at) > worth(firm, 0)).length,
      lose: firms.filter((firm) => worth(firm, at) < worth(firm, 0)).length,
    })),
    firms: firms.filter(differs).sort((a, b) => spread(b) - spread(a) || (a.companyId < b.companyId ? -1 : 1)),
  };
}

const firmIn = (outcome: DrawOutcome | undefined): FirmInDraw | null =>
  outcome
    ? { satisfaction: outcome.satisfaction, rank: outcome.rank, booths: outcome.booths.map(({ number }) => number) }
    : null;

const differs = (firm: FirmInDraws): boolean => new Set(firm.in.map((one) => JSON.stringify(one))).size > 1;
