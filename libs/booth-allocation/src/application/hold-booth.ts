import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, err, IdempotencyStore, Ids } from '@ketnoi/kernel';
import { holdBooth } from '../domain/claim-booth.js';
import type { BookingAnswer } from './booking-answer.js';
import { ClaimDesk, type ClaimRequest } from './claim-desk.js';

/** A company puts a booth aside for a short while. */
@Injectable()
export class HoldBooth {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly desk: ClaimDesk,
    private readonly ids: Ids,
  ) {}

  async execute(actor: Actor, request: ClaimRequest, idempotencyKey: string): Promise<BookingAnswer> {
    if (!actsFor(actor, request.fairId, request.companyId)) return err({ code: 'not-found' });
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'hold-booth', key: idempotencyKey, request },
      () => this.desk.claim(actor, request, 'hold-booth', (situation) => holdBooth(situation, this.ids.next())),
    );
  }
}
