import { Injectable } from '@nestjs/common';
import { type Actor, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound } from '../refusals.js';
import { mayRepair } from '../repair/may-repair.js';
import { type Arrival, Arrivals } from './ports/arrivals.js';

/** The wrong line was tapped: the company has not come yet. Where nothing was marked, nothing happens. */
@Injectable()
export class TakeBackArrival {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly arrivals: Arrivals,
    private readonly participations: Participations,
    private readonly chronicle: Chronicle,
  ) {}

  execute(actor: Actor, arrival: Arrival): Promise<Result<Arrival, NotFound>> {
    const { fairId, companyId, day } = arrival;
    return this.unitOfWork.run(async () => {
      if (!mayRepair(actor, fairId) || !(await this.participations.find(fairId, companyId)))
        return err(notFound('company'));
      if (await this.arrivals.takeBack(arrival))
        await this.chronicle.write(actor, {
          ...{ fairId, action: 'take-back-arrival', subjectType: 'company', subjectId: companyId },
          detail: { day },
        });
      return ok(arrival);
    });
  }
}
