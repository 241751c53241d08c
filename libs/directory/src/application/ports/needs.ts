import type { FairId, NeedId } from '@ketnoi/kernel';
import type { Need } from '../../domain/need.js';

/** Port: what buyers want. Writing happens inside a unit of work. */
export abstract class Needs {
  abstract find(fairId: FairId, id: NeedId): Promise<Need | null>;
  abstract add(need: Need): Promise<void>;
  /** Saves if nobody changed the need since it was read (`version` - 1). False = somebody did. */
  abstract change(need: Need): Promise<boolean>;
}
