import { Injectable } from '@nestjs/common';
import type { Actor, FairId, Page, PageRequest } from '@ketnoi/kernel';
import type { Notice } from '../domain/notice.js';
import { Notices } from './ports/notices.js';

/** Whoever a fair wrote to reads it again. Nobody reads what was written to others. */
@Injectable()
export class ReadNotices {
  constructor(private readonly notices: Notices) {}

  all(actor: Actor, fairId: FairId, page: PageRequest): Promise<Page<Notice>> {
    return this.notices.page(actor.personId, fairId, page);
  }

  one(actor: Actor, fairId: FairId, id: string): Promise<Notice | null> {
    return this.notices.byId(actor.personId, fairId, id);
  }
}
