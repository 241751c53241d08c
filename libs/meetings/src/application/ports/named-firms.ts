import type { FairId } from '@ketnoi/kernel';
import type { FirmAtFair } from '../../domain/wishes/firm-meant.js';

/** Read model: the companies that a file may name. */
export abstract class NamedFirms {
  /** Companies of the fair with one of these ids, tax codes or names; names compare loosely, who asks looks closer. */
  abstract ofFair(
    fairId: FairId,
    names: readonly string[],
    taxCodes: readonly string[],
  ): Promise<readonly FirmAtFair[]>;
}
