import { Injectable } from '@nestjs/common';
import { type Actor, err } from '@ketnoi/kernel';
import { checkPaper } from '../../domain/subsidy/decide-grant.js';
import { GrantDesk, type GrantRequest, type GrantResult, isOfficer } from './grant-desk.js';

export interface PaperTick extends GrantRequest {
  readonly paper: string;
  readonly checked: boolean;
}

/** An officer ticks a paper off the checklist of a request, or takes the tick back. Who and when is kept. */
@Injectable()
export class CheckSubsidyPaper {
  constructor(private readonly desk: GrantDesk) {}

  async execute(actor: Actor, tick: PaperTick, idempotencyKey: string): Promise<GrantResult> {
    if (!isOfficer(actor, tick.fairId)) return err({ code: 'not-found' });
    return this.desk.once(actor, 'check-subsidy-paper', idempotencyKey, tick, async ({ grant, programme }) => {
      const { now } = await this.desk.bookingOf(grant);
      const { paper, checked } = tick;
      const ticked = checkPaper(grant, programme, { code: paper, checked }, { by: actor.personId, at: now });
      if (!ticked.ok) return ticked;
      await this.desk.save(ticked.value);
      return this.desk.tell(actor, ticked.value, { type: 'subsidy-paper-checked', more: { paper, checked } });
    });
  }
}
