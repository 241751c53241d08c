import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { checkProgramme, type ProgrammeProblem } from '../../domain/subsidy/check-programme.js';
import type { SubsidyProgrammeChanged } from '../../domain/subsidy/events.js';
import type { ProgrammeId } from '../../domain/subsidy/programme.js';
import { Subsidies } from './ports/subsidies.js';

export interface ProgrammeChange {
  readonly fairId: FairId;
  readonly programmeId: ProgrammeId;
  /** Đồng; null = as it is. */
  readonly budget: number | null;
  readonly closesAt: Date | null;
}

export type ChangeProgrammeRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'unusable-programme'; readonly problems: readonly ProgrammeProblem[] }
  /** So much is reserved and settled already. */
  | { readonly code: 'budget-below-used'; readonly used: number }
  | IdempotencyConflict;

/** The budget of a programme is raised or cut, never below what is used; its time for requests is made longer or shorter. */
@Injectable()
export class ChangeSubsidyProgramme {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly subsidies: Subsidies,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    change: ProgrammeChange,
    idempotencyKey: string,
  ): Promise<Result<{ readonly programmeId: ProgrammeId }, ChangeProgrammeRefusal>> {
    if (!hasFairRole(actor, change.fairId, 'organiser', 'programme-officer')) return err({ code: 'not-found' });
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'change-subsidy-programme', key: idempotencyKey, request: change },
      () => this.change(actor, change),
    );
  }

  private async change(
    actor: Actor,
    { fairId, programmeId, ...wanted }: ProgrammeChange,
  ): Promise<Result<{ readonly programmeId: ProgrammeId }, ChangeProgrammeRefusal>> {
    const programme = await this.subsidies.programme(fairId, programmeId);
    if (!programme) return err({ code: 'not-found' });
    const budget = wanted.budget ?? programme.budget;
    const closesAt = wanted.closesAt ?? programme.closesAt;
    const checked = checkProgramme({ ...programme, budget, closesAt });
    if (!checked.ok) return err({ code: 'unusable-programme', problems: checked.error });
    if (!(await this.subsidies.changeProgramme({ ...programme, budget, closesAt })))
      return err({ code: 'budget-below-used', used: programme.reserved + programme.settled });
    const event: SubsidyProgrammeChanged = { type: 'subsidy-programme-changed', fairId, payload: { programmeId } };
    await this.outbox.append([event], actor.requestId);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      action: 'change-subsidy-programme',
      subjectType: 'subsidy-programme',
      subjectId: programmeId,
      detail: { budget, budgetBefore: programme.budget, closesAt, closesAtBefore: programme.closesAt },
      requestId: actor.requestId,
    });
    return ok({ programmeId });
  }
}
