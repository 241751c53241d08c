import type { CompanyId, FairId, PersonId, Result } from '@ketnoi/kernel';
import type { Company } from '../../domain/company.js';
import type { Participation } from '../../domain/participation.js';

/** Who changed a company last, and when. */
export interface CompanyChange {
  readonly at: Date;
  /** In the person's own script; null where nobody has since it was registered. */
  readonly byName: string | null;
}

/** Port: companies, how they take part, and who attends for them. Writing happens inside a unit of work. */
export abstract class Companies {
  abstract find(id: CompanyId): Promise<Company | null>;
  /** Those that have one of these tax codes. */
  abstract byTaxCodes(codes: readonly string[]): Promise<ReadonlyMap<string, CompanyId>>;
  abstract add(companies: readonly Company[]): Promise<Result<void, 'tax-code-taken'>>;
  /** Saves if nobody changed the company since it was read (`version` - 1). */
  abstract change(company: Company, by: PersonId): Promise<Result<void, 'tax-code-taken' | 'changed-meanwhile'>>;

  abstract lastChange(id: CompanyId): Promise<CompanyChange | null>;

  abstract participation(fairId: FairId, companyId: CompanyId): Promise<Participation | null>;
  /**
   * Of those of the companies that exist how they take part, null: not yet; locked until the work is done together with the
   * companies, in this order, so that nobody begins to take part meanwhile either.
   */
  abstract participationsForChange(
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<ReadonlyMap<CompanyId, Participation | null>>;
  /** Whether the company came into the directory at this fair, or takes part in it and has no people of its own yet. */
  abstract inCareOf(fairId: FairId, companyId: CompanyId): Promise<boolean>;
  /** Adds them, or changes how those take part that do already. */
  abstract takePart(participations: readonly Participation[]): Promise<void>;

  /** Which of these people belong to the company. */
  abstract members(companyId: CompanyId, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>>;
  abstract setDelegates(fairId: FairId, companyId: CompanyId, people: readonly PersonId[]): Promise<void>;
}
