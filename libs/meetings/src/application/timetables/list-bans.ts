import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { ListedBan } from '../../domain/wishes/ban-list.js';
import { BanLists } from '../ports/ban-lists.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

/** All pairs that are kept apart, for a list that organisers take away and bring back. */
@Injectable()
export class ListBans {
  constructor(private readonly lists: BanLists) {}

  async execute(actor: Actor, fairId: FairId): Promise<Result<readonly ListedBan[], NotFound>> {
    return oversees(actor, fairId) ? ok(await this.lists.ofFair(fairId)) : err(notFound('fair'));
  }
}
