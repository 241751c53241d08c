import type { BookingId, CompanyId, FairId, Id, PersonId } from '@ketnoi/kernel';
import type { ReleaseCause } from '../own-causes.js';
import type { ProgrammeId, SubsidyCost } from './programme.js';

export type GrantId = Id<'subsidy-grant'>;

/** requested → approved → settled; a request may be refused, and request or approval be released. */
export const GRANT_STATES = ['requested', 'approved', 'settled', 'refused', 'released'] as const;
export type GrantState = (typeof GRANT_STATES)[number];

/** A paper that an officer has seen. `checkedAt` is ISO text. */
export interface CheckedPaper {
  readonly code: string;
  readonly checkedBy: PersonId;
  readonly checkedAt: string;
}

/** A firm's request that the city pay a part of one booking, and what became of it. Amounts are đồng. */
export interface SubsidyGrant {
  readonly fairId: FairId;
  readonly id: GrantId;
  readonly programmeId: ProgrammeId;
  readonly companyId: CompanyId;
  readonly bookingId: BookingId;
  readonly costs: readonly SubsidyCost[];
  readonly state: GrantState;
  readonly papers: readonly CheckedPaper[];
  /** Approved, and kept back in the budget until it is settled; 0 otherwise. */
  readonly reserved: number;
  readonly settled: number;
  /** The number of the decision on this grant. */
  readonly decisionNumber: string | null;
  /** Why somebody refused or released it. */
  readonly reason: string | null;
  /** Why the system released it. */
  readonly cause: ReleaseCause | null;
  readonly requestedBy: PersonId;
  readonly requestedAt: Date;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Date | null;
  readonly settledAt: Date | null;
  readonly version: number;
}
