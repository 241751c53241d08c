import type { FairId } from '@ketnoi/kernel';
import type { ListedBan } from '../../domain/wishes/ban-list.js';
import type { FirmAtFair } from '../../domain/wishes/firm-meant.js';

/** Read model: pairs that organisers keep apart as a list that goes out, and the companies that a file may name. */
export abstract class BanLists {
  /** By the names of the buyers, then the suppliers. */
  abstract ofFair(fairId: FairId): Promise<readonly ListedBan[]>;
  /** Companies of the fair with one of these ids, tax codes or names; names compare loosely, who asks looks closer. */
  abstract firmsNamed(fairId: FairId, names: readonly string[], taxCodes: readonly string[]): Promise<FirmAtFair[]>;
}
