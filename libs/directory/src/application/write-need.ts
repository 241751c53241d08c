import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  IdempotencyStore,
  Ids,
  type NeedId,
  type Result,
} from '@ketnoi/kernel';
import { checkNeed, type NeedEntries } from '../domain/need.js';
import { Journal } from './journal.js';
import { Needs } from './ports/needs.js';
import { notFound, type WritingRefusal } from './refusal.js';
import { Speaker } from './speaker.js';

export interface NewNeed {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly need: NeedEntries;
}

/** A buyer says what it wants to source at a fair. */
@Injectable()
export class WriteNeed {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly needs: Needs,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    request: NewNeed,
    idempotencyKey: string,
  ): Promise<Result<{ readonly needId: NeedId }, WritingRefusal>> {
    const { fairId, companyId, need } = request;
    const byRight = await this.speaker.rightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    const checked = checkNeed(need);
    if (!checked.ok) return checked;
    return this.idempotency.once(
      { actorId: actor.personId, operation: 'write-need', key: idempotencyKey, request },
      async () => {
        const needId = this.ids.next<'need'>();
        await this.needs.add({ ...need, fairId, id: needId, companyId, state: 'open', version: 1 });
        await this.journal.write(
          actor,
          { fairId, action: 'write-need', subject: ['need', needId], for: { companyId, byRight } },
          { type: 'need-changed', fairId, payload: { companyId, needId } },
        );
        return { needId };
      },
    );
  }
}
