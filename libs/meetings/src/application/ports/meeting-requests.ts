import type { CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import type { PairOfCompanies } from '../../domain/rounds/propose-inputs.js';
import type { MeetingRequest } from '../../domain/wishes/meeting-request.js';

/** Port: requests to meet. Its unique key lets one of a pair live. */
export abstract class MeetingRequests {
  /** False = a living request of the pair stands in the way. */
  abstract add(request: MeetingRequest, by: PersonId): Promise<boolean>;
  /** Adds those whose pair has no living request; answers with the ids added. */
  abstract addWherePossible(requests: readonly MeetingRequest[], by: PersonId): Promise<readonly RequestId[]>;
  abstract find(fairId: FairId, id: RequestId): Promise<MeetingRequest | null>;
  abstract findForChange(fairId: FairId, id: RequestId): Promise<MeetingRequest | null>;
  abstract livingForChange(fairId: FairId, buyerId: CompanyId, supplierId: CompanyId): Promise<MeetingRequest | null>;
  /** Those that live of these pairs, in the order of buyers and suppliers. */
  abstract livingOfPairsForChange(
    fairId: FairId,
    pairs: readonly PairOfCompanies[],
  ): Promise<readonly MeetingRequest[]>;
  abstract save(request: MeetingRequest): Promise<void>;
  abstract saveAll(requests: readonly MeetingRequest[]): Promise<void>;
  /** Open offers whose deadline has passed, locked, at most so many. */
  abstract overdueForChange(now: Date, most: number): Promise<readonly MeetingRequest[]>;
}
