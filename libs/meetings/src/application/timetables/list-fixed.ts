import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { ListedFixed } from '../../domain/timetables/fixed-list.js';
import { FixedLists } from '../ports/fixed-lists.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

export interface ListOfFixed {
  readonly meetings: readonly ListedFixed[];
  readonly timeZone: string;
}

/** Pinned and special meetings, for a list that organisers take away and bring back. */
@Injectable()
export class ListFixed {
  constructor(
    private readonly participations: Participations,
    private readonly lists: FixedLists,
  ) {}

  async execute(actor: Actor, fairId: FairId): Promise<Result<ListOfFixed, NotFound>> {
    const fair = oversees(actor, fairId) ? await this.participations.fair(fairId) : null;
    if (!fair) return err(notFound('fair'));
    return ok({ meetings: await this.lists.ofFair(fairId), timeZone: fair.timeZone });
  }
}
