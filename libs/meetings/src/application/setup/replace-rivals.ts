import { Injectable } from '@nestjs/common';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { Chronicle } from '../chronicle.js';
import { PlacingTerms } from '../ports/placing-terms.js';
import { RivalLists } from '../ports/rival-lists.js';

/** Puts groups of competitors in place of those that stand, inside the transaction that has seen them. */
@Injectable()
export class ReplaceRivals {
  constructor(
    private readonly terms: PlacingTerms,
    private readonly lists: RivalLists,
    private readonly chronicle: Chronicle,
  ) {}

  async execute(actor: Actor, fairId: FairId, groups: readonly (readonly CompanyId[])[]): Promise<void> {
    await this.terms.replaceRivals(fairId, groups);
    const kept = await this.lists.ofFair(fairId);
    await this.chronicle.write(actor, {
      fairId,
      action: 'keep-rivals-apart',
      subjectType: 'fair',
      subjectId: fairId,
      // Ids alone would say to nobody who reads the log whom it is about.
      detail: { names: kept.map((group) => group.map(({ shortName }) => shortName).join(' – ')), groups },
      events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'rivals' })],
    });
  }
}
