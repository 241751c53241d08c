import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, type Slot } from '@ketnoi/kernel';
import type { RoundSettings } from '../../domain/settings/round-settings.js';
import type { Pause } from '../../domain/slots/lay-out.js';
import { FairSetup, type Interpreter, type MeetingTable, type Seminar } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound, oversees } from '../refusals.js';
import { speakingFor } from '../speaking-for.js';

/** The grid and the seminars of a fair are everybody's who attends; its furniture, helpers and rules are the organisers'. */
@Injectable()
export class ShowFairSetup {
  constructor(
    private readonly setup: FairSetup,
    private readonly participations: Participations,
  ) {}

  async grid(
    actor: Actor,
    fairId: FairId,
  ): Promise<Result<{ readonly slots: readonly Slot[]; readonly pauses: readonly Pause[] }, NotFound>> {
    if (!(await this.attends(actor, fairId))) return err(notFound('fair'));
    return ok({ slots: await this.setup.slots(fairId), pauses: await this.setup.pauses(fairId) });
  }

  async unavailableSlots(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
  ): Promise<Result<readonly number[], NotFound>> {
    const speaks = await speakingFor(this.participations, actor, fairId, companyId);
    if (!speaks.ok) return speaks;
    return ok(await this.setup.unavailableSlots(fairId, companyId));
  }

  tables(actor: Actor, fairId: FairId): Promise<Result<readonly MeetingTable[], NotFound>> {
    return this.ifRun(actor, fairId, () => this.setup.tables(fairId));
  }

  interpreters(actor: Actor, fairId: FairId): Promise<Result<readonly Interpreter[], NotFound>> {
    return this.ifRun(actor, fairId, () => this.setup.interpreters(fairId));
  }

  async seminars(actor: Actor, fairId: FairId): Promise<Result<readonly Seminar[], NotFound>> {
    return (await this.attends(actor, fairId)) ? ok(await this.setup.seminars(fairId)) : err(notFound('fair'));
  }

  settings(actor: Actor, fairId: FairId): Promise<Result<RoundSettings, NotFound>> {
    return this.ifRun(actor, fairId, () => this.setup.settings(fairId));
  }

  private async attends(actor: Actor, fairId: FairId): Promise<boolean> {
    if (oversees(actor, fairId) || actor.fairRoles.some((m) => m.fairId === fairId)) return true;
    if (actor.ledCompanies.some((l) => l.fairId === fairId)) return true;
    for (const companyId of actor.companyIds) if (await this.participations.find(fairId, companyId)) return true;
    return false;
  }

  private async ifRun<T>(actor: Actor, fairId: FairId, read: () => Promise<T>): Promise<Result<T, NotFound>> {
    return oversees(actor, fairId) ? ok(await read()) : err(notFound('fair'));
  }
}
