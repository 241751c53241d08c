import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, type InterpreterId, ok, type Result, type SlotIndex } from '@ketnoi/kernel';
import { FairSetup } from '../ports/fair-setup.js';
import { type NotFound, notFound } from '../refusals.js';

export interface OwnHours {
  readonly interpreterId: InterpreterId;
  readonly unavailable: readonly SlotIndex[];
}

/** When an interpreter is not there, as it was said for itself. */
@Injectable()
export class ShowOwnHours {
  constructor(private readonly setup: FairSetup) {}

  async execute(actor: Actor, fairId: FairId): Promise<Result<OwnHours, NotFound>> {
    const engaged = (await this.setup.interpreters(fairId)).find((i) => i.personId === actor.personId);
    if (!engaged) return err(notFound('fair'));
    return ok({ interpreterId: engaged.id, unavailable: await this.setup.unavailableSlots(fairId, engaged.id) });
  }
}
