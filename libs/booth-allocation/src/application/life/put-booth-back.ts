import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { reopenBooth } from '../../domain/life/close-booth.js';
import { Bookings } from '../ports/bookings.js';
import { BlockChronicle } from './block-chronicle.js';
import type { LifeRefusal } from './life-answer.js';

export interface PutBackRequest {
  readonly fairId: FairId;
  readonly boothId: BoothId;
}

/** An organiser puts a withdrawn booth back on the plan, free. */
@Injectable()
export class PutBoothBack {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly blocks: BlockChronicle,
  ) {}

  async execute(
    actor: Actor,
    request: PutBackRequest,
    idempotencyKey: string,
  ): Promise<Result<PutBackRequest, LifeRefusal | IdempotencyConflict>> {
    if (!hasFairRole(actor, request.fairId, 'organiser')) return err({ code: 'not-found' });
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'put-booth-back', key: idempotencyKey, request },
      () => this.putBack(actor, request),
    );
  }

  private async putBack(actor: Actor, request: PutBackRequest): Promise<Result<PutBackRequest, LifeRefusal>> {
    const found = await this.bookings.onBooth(request.fairId, request.boothId);
    // A booth that was merged or split is not there any more, though a block stands on it, too.
    if (!found?.isDrawn) return err({ code: 'not-found' });
    const reopened = reopenBooth(found.claim);
    if (!reopened.ok) return reopened;
    const freed = await this.bookings.endBlock(reopened.value.block, { cause: 'put-back' });
    if (!freed) return err({ code: 'booth-not-withdrawn' });
    await this.blocks.tell(actor, 'put-booth-back', reopened.value);
    return ok(request);
  }
}
