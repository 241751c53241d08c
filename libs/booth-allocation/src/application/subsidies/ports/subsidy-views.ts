import type { CompanyId, FairId, Page, PageRequest } from '@ketnoi/kernel';
import type { GrantState, SubsidyGrant } from '../../../domain/subsidy/grant.js';
import type { ProgrammeId, SubsidyProgramme } from '../../../domain/subsidy/programme.js';

/** A request or grant as lists show it. */
export interface GrantView extends SubsidyGrant {
  readonly programmeName: string;
  readonly programmeDecisionNumber: string;
  readonly companyName: string;
  readonly taxCode: string | null;
  readonly boothNumber: string;
  readonly bookingState: string;
  /** The full price of the booking, the city's share (of all grants) and the firm's, in đồng. */
  readonly total: number;
  readonly cityShare: number;
  readonly firmShare: number;
}

export interface GrantFilter {
  readonly programmeId: ProgrammeId | null;
  readonly state: GrantState | null;
}

/** Port: what screens and lists show of subsidies. A constant number of statements each. */
export abstract class SubsidyViews {
  /** By opening. */
  abstract programmes(fairId: FairId): Promise<readonly SubsidyProgramme[]>;
  /** Oldest request first. */
  abstract requests(fairId: FairId, filter: GrantFilter, page: PageRequest): Promise<Page<GrantView>>;
  /** Newest first. Null for a company that does not take part in the fair. */
  abstract ofCompany(fairId: FairId, companyId: CompanyId): Promise<readonly GrantView[] | null>;
  /** For the list that offices download: all, oldest first. */
  abstract all(fairId: FairId): Promise<readonly GrantView[]>;
}
