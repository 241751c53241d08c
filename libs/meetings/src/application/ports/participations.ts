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
  /**
   * Who is told of each company's meetings, in the order of their ids: those who attend for it; where it has named nobody
   * who can be written to, everybody who belongs to it. Letters go to the same people.
   */
  abstract toldFor(
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<ReadonlyMap<CompanyId, readonly PersonId[]>>;
  abstract attends(fairId: FairId, personId: PersonId): Promise<boolean>;
}
