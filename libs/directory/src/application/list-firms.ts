import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';
import type { ListedFirm } from '../domain/listed-firm.js';
import { FirmLists } from './ports/firm-lists.js';

/** The firms of a fair as a list that goes out, for its organisers; null for everybody else. */
@Injectable()
export class ListFirms {
  constructor(private readonly lists: FirmLists) {}

  async execute(actor: Actor, fairId: FairId): Promise<readonly ListedFirm[] | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.lists.all(fairId) : null;
  }
}
