import type { AuditEntry, CompanyId, FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';

/** Everything must hold; null and an empty list ask for nothing. */
export interface AuditFilter {
  /** As entries name them: `approve-booking`. */
  readonly actions: readonly string[];
  readonly actorId: PersonId | null;
  /** For whom somebody acted, or whom it was about. */
  readonly companyId: CompanyId | null;
}

/** An entry as people read it: names beside ids, as far as what they name still exists. */
export interface AuditView extends Omit<AuditEntry, 'detail' | 'fairId'> {
  readonly id: string;
  readonly at: Date;
  /** Null: the clock or a job. */
  readonly actorName: string | null;
  readonly companyName: string | null;
  /** Of a company or person its name, of a booking its booth's number. */
  readonly subjectName: string | null;
  /** JSON, as it was written down. */
  readonly detail: string | null;
}

/** Port: who did what at a fair. */
export abstract class AuditLog {
  /** Newest first. One statement. */
  abstract page(fairId: FairId, filter: AuditFilter, page: PageRequest): Promise<Page<AuditView>>;
  /** Every kind of deed that stands in the log of the fair. */
  abstract actions(fairId: FairId): Promise<readonly string[]>;
}
