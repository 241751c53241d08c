import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';

export interface Arrival {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  /** Counted from 0 over the fair. */
  readonly day: number;
}

/** Port: who has come to the fair, by day. */
export abstract class Arrivals {
  /** @returns false where the company was marked before */
  abstract mark(arrival: Arrival, by: PersonId): Promise<boolean>;
  /** @returns false where there was no mark */
  abstract takeBack(arrival: Arrival): Promise<boolean>;
}
