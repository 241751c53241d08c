import type { CompanyId } from '@ketnoi/kernel';

/** What a fair still lacks, company by company: the lists behind the figures of its state. */
export const FAIR_GAPS = ['without-meeting', 'incomplete-profile', 'need-without-request'] as const;
export type FairGap = (typeof FAIR_GAPS)[number];

export interface GapOfCompany {
  readonly companyId: CompanyId;
  readonly shortName: string;
  /** How many of them: open needs without a request; 1 elsewhere. */
  readonly count: number;
}
