import type { FairId } from '@ketnoi/kernel';
import type { ListedBan } from '../../domain/wishes/ban-list.js';

/** Read model: pairs that organisers keep apart, as a list that goes out. */
export abstract class BanLists {
  /** By the names of the buyers, then the suppliers. */
  abstract ofFair(fairId: FairId): Promise<readonly ListedBan[]>;
}
