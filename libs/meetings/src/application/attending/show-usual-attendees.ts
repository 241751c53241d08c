import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound } from '../refusals.js';
import { seesRepairs } from '../repair/may-repair.js';
import { Attendees } from './ports/attendees.js';

/** Who attends a company's meetings where it chooses nobody. */
@Injectable()
export class ShowUsualAttendees {
  constructor(
    private readonly attendees: Attendees,
    private readonly participations: Participations,
  ) {}

  async execute(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<Result<readonly PersonId[], NotFound>> {
    const allowed = seesRepairs(actor, fairId) || actsFor(actor, fairId, companyId) !== null;
    if (!allowed || !(await this.participations.find(fairId, companyId))) return err(notFound('company'));
    const { delegates } = await this.attendees.attending(fairId, [companyId], 'released', actor.companyIds);
    return ok(delegates.filter(({ usual }) => usual).map(({ personId }) => personId));
  }
}
