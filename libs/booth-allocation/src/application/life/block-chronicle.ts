import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, type DomainEvent, Outbox } from '@ketnoi/kernel';
import type { Block } from '../../domain/booking.js';

/** Tells of booths that are closed, reserved or free again, and writes down which organiser did it. */
@Injectable()
export class BlockChronicle {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async tell(
    actor: Actor,
    action: string,
    { block, event }: { readonly block: Block; readonly event: DomainEvent },
    detail: object = {},
  ): Promise<void> {
    await this.outbox.append([event], actor.requestId);
    await this.audit.record({
      fairId: block.fairId,
      actorId: actor.personId,
      byRight: 'organiser',
      action,
      subjectType: 'booth',
      subjectId: block.boothId,
      detail: { blockId: block.id, ...detail },
      requestId: actor.requestId,
    });
  }
}
