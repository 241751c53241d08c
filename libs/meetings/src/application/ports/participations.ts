import type { CompanyId, FairId, NeedId, PersonId } from '@ketnoi/kernel';

export interface Participation {
  readonly companyId: CompanyId;
  readonly asSupplier: boolean;
  readonly asBuyer: boolean;
  readonly seats: number;
}

export interface FairTimes {
  /** IANA name. */
  readonly timeZone: string;
}

/** Port: what this room must know of fairs and of those who take part. */
export abstract class Participations {
  abstract fair(fairId: FairId): Promise<FairTimes | null>;
  abstract find(fairId: FairId, companyId: CompanyId): Promise<Participation | null>;
  /** Whether the need is an open one of the company at the fair. */
  abstract ownsNeed(fairId: FairId, companyId: CompanyId, needId: NeedId): Promise<boolean>;
  abstract isConfidential(fairId: FairId, needId: NeedId): Promise<boolean>;
  /** People who attend for each company, in the order of their ids. */
  abstract delegatesOf(
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<ReadonlyMap<CompanyId, readonly PersonId[]>>;
  abstract attends(fairId: FairId, personId: PersonId): Promise<boolean>;
}
