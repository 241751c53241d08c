import type { CompanyId, FairId } from '@ketnoi/kernel';

/** A firm that takes part in a fair, as far as letting people in goes. */
export interface FairFirm {
  readonly id: CompanyId;
  readonly shortName: string;
  readonly taxCode: string | null;
  /** Whether organisers of the fair let people into it. */
  readonly inCare: boolean;
}

/** Port: firms of a fair, which another room keeps. */
export abstract class FairFirms {
  /** Those that have one of the ids or of the tax codes. */
  abstract named(fairId: FairId, ids: readonly string[], taxCodes: readonly string[]): Promise<FairFirm[]>;
}
