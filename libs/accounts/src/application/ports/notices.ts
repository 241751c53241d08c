import type { FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import type { Notice } from '../../domain/notice.js';

/** Port: what was written to a person about a fair, as long as letters are kept. */
export abstract class Notices {
  /** Newest first. One statement. */
  abstract page(personId: PersonId, fairId: FairId, page: PageRequest): Promise<Page<Notice>>;
  abstract byId(personId: PersonId, fairId: FairId, id: string): Promise<Notice | null>;
}
