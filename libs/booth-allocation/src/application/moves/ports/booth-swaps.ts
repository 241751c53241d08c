import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { NamedSwap } from '../../../domain/moves/seen-swap.js';
import type { Swap } from '../../../domain/moves/swap.js';

/** Port: proposals to swap booths. Changes are always made inside a unit of work. */
export abstract class BoothSwaps {
  abstract add(swap: Swap, proposedBy: PersonId): Promise<void>;
  abstract find(fairId: FairId, id: string): Promise<Swap | null>;
  /** Saves an answer if nobody answered since it was read (`version` - 1); false = somebody did. */
  abstract answer(swap: Swap, answeredBy: PersonId): Promise<boolean>;
  /** How many proposals of the company wait for an answer, counted so that two at once do not both count themselves out. */
  abstract countOpen(fairId: FairId, proposer: CompanyId): Promise<number>;
  /** Null for a company that does not take part. Newest first; one that nobody answered in time shows as expired, by the database's clock. */
  abstract ofCompany(fairId: FairId, companyId: CompanyId): Promise<readonly NamedSwap[] | null>;
}
