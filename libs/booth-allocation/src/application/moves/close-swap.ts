import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, AuditTrail, err, type FairId, ok, Outbox, type Result, UnitOfWork } from '@ketnoi/kernel';
import { closeSwap, type Swap } from '../../domain/moves/swap.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { BoothSwaps } from './ports/booth-swaps.js';
import type { SwapRefusal } from './propose-swap.js';

/** The company that was asked declines, or the one that asked takes its proposal back. Repeating it changes nothing. */
@Injectable()
export class CloseSwap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly swaps: BoothSwaps,
    private readonly letters: FirmLetters,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    swapId: string,
    state: 'declined' | 'taken-back',
  ): Promise<Result<{ readonly swapId: string }, SwapRefusal>> {
    return this.unitOfWork.run(async () => {
      const swap = await this.swaps.find(fairId, swapId);
      const side = swap && (state === 'declined' ? swap.other : swap.proposer);
      if (!swap || !side || !actsFor(actor, fairId, side.companyId)) return err({ code: 'not-found' });
      if (swap.state === state) return ok({ swapId });
      const closed = closeSwap(swap, state, await this.unitOfWork.now());
      if (!closed.ok) return closed;
      if (!(await this.swaps.answer(closed.value, actor.personId))) return err({ code: 'changed-meanwhile' });
      await this.tell(actor, closed.value, side.companyId);
      return ok({ swapId });
    });
  }

  private async tell(actor: Actor, swap: Swap, forCompanyId: Swap['other']['companyId']): Promise<void> {
    const { fairId, id, state, proposer, other } = swap;
    const payload = { swapId: id, companyIds: [proposer.companyId, other.companyId] };
    await this.outbox.append([{ type: `swap-${state}`, fairId, payload }], actor.requestId);
    const params = { mine: other.boothNumber, theirs: proposer.boothNumber };
    if (state === 'declined')
      await this.letters.write(
        fairId,
        [{ companyId: proposer.companyId, template: 'swap-declined', params }],
        actor.requestId,
      );
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      forCompanyId,
      byRight: actsFor(actor, fairId, forCompanyId) ?? undefined,
      action: state === 'declined' ? 'decline-swap' : 'take-back-swap',
      subjectType: 'swap',
      subjectId: id,
      requestId: actor.requestId,
    });
  }
}
