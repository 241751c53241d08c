import { Injectable } from '@nestjs/common';
import { type Actor, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound } from '../refusals.js';
import { mayRepair } from '../repair/may-repair.js';
import { type Arrival, Arrivals } from './ports/arrivals.js';
import { DeskDays } from './ports/desk-days.js';

/** The desk marks that a company has come on a day. Marked twice is marked once. */
@Injectable()
export class MarkArrived {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly arrivals: Arrivals,
    private readonly deskDays: DeskDays,
    private readonly participations: Participations,
    private readonly chronicle: Chronicle,
  ) {}

  execute(actor: Actor, arrival: Arrival): Promise<Result<Arrival, NotFound>> {
    const { fairId, companyId, day } = arrival;
    return this.unitOfWork.run(async () => {
      if (!mayRepair(actor, fairId)) return err(notFound('company'));
      const days = await this.deskDays.days(fairId);
      const known = days.some((one) => one.day === day) && (await this.participations.find(fairId, companyId));
      if (!known) return err(notFound('company'));
      if (await this.arrivals.mark(arrival, actor.personId))
        await this.chronicle.write(actor, {
          ...{ fairId, action: 'mark-arrived', subjectType: 'company', subjectId: companyId },
          detail: { day },
        });
      return ok(arrival);
    });
  }
}
