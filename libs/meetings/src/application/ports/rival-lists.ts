import type { FairId } from '@ketnoi/kernel';
import type { RivalGroup } from '../../domain/settings/rival-list.js';

/** Read model: groups of competitors with the names of who is in them. */
export abstract class RivalLists {
  /** In the order of the groups; in each by the ids of the companies. */
  abstract ofFair(fairId: FairId): Promise<readonly RivalGroup[]>;
}
