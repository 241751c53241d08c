import type { CompanyId, FairId } from '@ketnoi/kernel';

/** Something happened that scores may depend on. */
export interface FairChange {
  readonly eventId: string;
  /** Null: at no fair in particular, so at all of them. */
  readonly fairId: FairId | null;
  readonly type: string;
  /** Whose profile, entry or needs it is about. */
  readonly companyIds: readonly CompanyId[];
}

/** Port: what was committed lately, in no particular order. */
export abstract class FairChanges {
  /** @param from an instant; what was written before it may be missing */
  abstract since(from: Date): Promise<readonly FairChange[]>;
}
