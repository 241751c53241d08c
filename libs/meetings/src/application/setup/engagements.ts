import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, Ids, type InterpreterId, type SlotIndex } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import type { InterpreterTerms } from '../../domain/interpreters/interpreter-terms.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';

/** Engages interpreters and lets them go, one at a time or by a list, and writes it down. The caller has judged it. */
@Injectable()
export class Engagements {
  constructor(
    private readonly setup: FairSetup,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  async engage(actor: Actor, fairId: FairId, terms: InterpreterTerms): Promise<InterpreterId> {
    const id = this.ids.next() as InterpreterId;
    const subjectId = await this.setup.saveInterpreter(fairId, { id, ...terms });
    await this.write(actor, fairId, { action: 'engage-interpreter', subjectId, detail: terms });
    return subjectId;
  }

  /** @returns false where there is no such interpreter */
  async dismiss(actor: Actor, fairId: FairId, subjectId: InterpreterId): Promise<boolean> {
    if (!(await this.setup.removeInterpreter(fairId, subjectId))) return false;
    await this.write(actor, fairId, { action: 'dismiss-interpreter', subjectId });
    return true;
  }

  async keepHours(
    actor: Actor,
    fairId: FairId,
    subjectId: InterpreterId,
    unavailable: readonly SlotIndex[],
  ): Promise<void> {
    await this.setup.setUnavailableSlots(fairId, subjectId, unavailable);
    const action = 'set-interpreter-availability';
    await this.chronicle.write(actor, {
      fairId,
      action,
      subjectType: 'interpreter',
      subjectId,
      detail: { unavailable },
    });
  }

  private write(
    actor: Actor,
    fairId: FairId,
    deed: { readonly action: string; readonly subjectId: InterpreterId; readonly detail?: object },
  ): Promise<void> {
    const events = [meetingsEvent('fair-set-up-changed', fairId, { part: 'interpreters' })];
    return this.chronicle.write(actor, { fairId, subjectType: 'interpreter', events, ...deed });
  }
}
