import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { RivalGroup } from '../../domain/settings/rival-list.js';
import { RivalLists } from '../ports/rival-lists.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

/** All groups of competitors by their names, for a list that organisers take away and bring back. */
@Injectable()
export class ListRivals {
  constructor(private readonly lists: RivalLists) {}

  async execute(actor: Actor, fairId: FairId): Promise<Result<readonly RivalGroup[], NotFound>> {
    return oversees(actor, fairId) ? ok(await this.lists.ofFair(fairId)) : err(notFound('fair'));
  }
}
