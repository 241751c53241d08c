import type { FairId, NeedId, PersonId } from '@ketnoi/kernel';
import type { Need } from '../../domain/need.js';
import type { SettledNeedFact } from '../../domain/read-need-fact.js';

/** Port: what buyers want. Writing happens inside a unit of work. */
export abstract class Needs {
  abstract find(fairId: FairId, id: NeedId): Promise<Need | null>;
  /** The same, locked until the work is done, so that two who settle facts of it do not overwrite each other. */
  abstract findToChange(fairId: FairId, id: NeedId): Promise<Need | null>;
  /** Several in as many statements as one. */
  abstract add(...needs: readonly Need[]): Promise<void>;
  /** Saves if nobody changed the need since it was read (`version` - 1). False = somebody did. */
  abstract change(need: Need): Promise<boolean>;
  /** What buyers said of facts that were read, by need; needs of which nothing was said are left out. */
  abstract settled(fairId: FairId, ids: readonly NeedId[]): Promise<ReadonlyMap<NeedId, readonly SettledNeedFact[]>>;
  /** The later word about the same fact counts. */
  abstract settle(fairId: FairId, id: NeedId, fact: SettledNeedFact, by: PersonId): Promise<void>;
  /** Forgets which facts of these kinds were confirmed: their lists were stated whole since. */
  abstract forgetConfirmed(fairId: FairId, id: NeedId, kinds: readonly SettledNeedFact['kind'][]): Promise<void>;
}
