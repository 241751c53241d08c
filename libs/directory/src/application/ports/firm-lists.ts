import type { CompanyId, FairId, PersonId, Result } from '@ketnoi/kernel';
import type { Company } from '../../domain/company.js';
import type { ListedFirm } from '../../domain/listed-firm.js';

/** A firm that the directory knew before. */
export interface KnownFirm {
  readonly companyId: CompanyId;
  readonly registeredName: string;
  readonly takesPart: boolean;
}

/** Port: all firms of a fair at once, for the office's lists. As many statements whatever their number. */
export abstract class FirmLists {
  /** Of suppliers and buyers by their short names. Without their addresses. */
  abstract all(fairId: FairId): Promise<readonly ListedFirm[]>;
  /** From then on nobody else changes how these take part, until the transaction ends. */
  abstract lock(fairId: FairId, companyIds: readonly CompanyId[]): Promise<void>;
  /** Saves if nobody changed one of the companies since it was read (`version` - 1); their addresses stay. */
  abstract change(
    companies: readonly Company[],
    by: PersonId,
  ): Promise<Result<void, 'tax-code-taken' | 'changed-meanwhile'>>;
  /** By tax code. */
  abstract known(fairId: FairId, taxCodes: readonly string[]): Promise<ReadonlyMap<string, KnownFirm>>;
}
