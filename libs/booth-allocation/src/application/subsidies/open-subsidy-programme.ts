import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { checkProgramme, type ProgrammeDraft, type ProgrammeProblem } from '../../domain/subsidy/check-programme.js';
import type { SubsidyProgrammeOpened } from '../../domain/subsidy/events.js';
import type { ProgrammeId } from '../../domain/subsidy/programme.js';
import { Subsidies } from './ports/subsidies.js';

export interface ProgrammeWish {
  readonly fairId: FairId;
  readonly draft: ProgrammeDraft;
}

export type OpenProgrammeRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'unusable-programme'; readonly problems: readonly ProgrammeProblem[] }
  | IdempotencyConflict;

/** An organiser or a programme officer opens a programme of the city for the firms of a fair. */
@Injectable()
export class OpenSubsidyProgramme {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly subsidies: Subsidies,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    wish: ProgrammeWish,
    idempotencyKey: string,
  ): Promise<Result<{ readonly programmeId: ProgrammeId }, OpenProgrammeRefusal>> {
    if (!hasFairRole(actor, wish.fairId, 'organiser', 'programme-officer')) return err({ code: 'not-found' });
    const checked = checkProgramme(wish.draft);
    if (!checked.ok) return err({ code: 'unusable-programme', problems: checked.error });
    return this.idempotency.once(
      { actorId: actor.personId, operation: 'open-subsidy-programme', key: idempotencyKey, request: wish },
      () => this.open(actor, wish),
    );
  }

  private async open(actor: Actor, { fairId, draft }: ProgrammeWish): Promise<{ readonly programmeId: ProgrammeId }> {
    const id: ProgrammeId = this.ids.next();
    await this.subsidies.addProgramme({ ...draft, fairId, id, reserved: 0, settled: 0 }, actor.personId);
    const event: SubsidyProgrammeOpened = { type: 'subsidy-programme-opened', fairId, payload: { programmeId: id } };
    await this.outbox.append([event], actor.requestId);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      action: 'open-subsidy-programme',
      subjectType: 'subsidy-programme',
      subjectId: id,
      detail: { name: draft.name, budget: draft.budget, decisionNumber: draft.decisionNumber },
      requestId: actor.requestId,
    });
    return { programmeId: id };
  }
}
