import type { CompanyId, FairId, NeedId, Page, PageRequest } from '@ketnoi/kernel';
import type { CatalogueReader } from '../../domain/catalogue-reader.js';
import type { Need } from '../../domain/need.js';

/** A need as a reader may see it: of a confidential one others see process and material, and not whose it is. */
export type NeedView = Omit<Need, 'companyId'> & { readonly companyId: CompanyId | null; readonly masked: boolean };

/** Port: needs as screens show them. Two statements each, whatever the number of needs. */
export abstract class NeedViews {
  /** Open needs of a fair, oldest first; a company's own closed ones too. */
  abstract list(
    reader: CatalogueReader,
    fairId: FairId,
    companyId: CompanyId | null,
    page: PageRequest,
  ): Promise<Page<NeedView>>;
  abstract byIds(reader: CatalogueReader, fairId: FairId, ids: readonly NeedId[]): Promise<readonly NeedView[]>;
}
