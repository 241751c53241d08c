import type { FairId, Id, Language } from '@ketnoi/kernel';

export type ProgrammeId = Id<'subsidy-programme'>;

/** What of a booking the city may pay a part of: the rent with corner and early bird, or the extras. */
export const SUBSIDY_COSTS = ['rent', 'extras'] as const;
export type SubsidyCost = (typeof SUBSIDY_COSTS)[number];

/** A paper that a firm must hand in to be eligible. */
export interface EligibilityPaper {
  readonly code: string;
  /** Vietnamese and English at least. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
}

/** Money of the city for the firms of a fair, in đồng. */
export interface SubsidyProgramme {
  readonly fairId: FairId;
  readonly id: ProgrammeId;
  readonly name: string;
  /** The number of the city's decision that set the programme up. */
  readonly decisionNumber: string;
  readonly budget: number;
  /** Approved and not yet settled. */
  readonly reserved: number;
  readonly settled: number;
  /** Of the costs without VAT, which firms get back from the tax office. */
  readonly percent: number;
  readonly mostPerFirm: number;
  readonly covers: readonly SubsidyCost[];
  readonly papers: readonly EligibilityPaper[];
  readonly opensAt: Date;
  /** The first instant at which requests are no longer taken. */
  readonly closesAt: Date;
}

export const leftOf = ({ budget, reserved, settled }: SubsidyProgramme): number => budget - reserved - settled;

/** Requests are taken. */
export const isOpen = ({ opensAt, closesAt }: SubsidyProgramme, at: Date): boolean =>
  opensAt.getTime() <= at.getTime() && at.getTime() < closesAt.getTime();
