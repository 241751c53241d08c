import { Injectable } from '@nestjs/common';
import { type Actor, err, hasFairRole, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { checkParticipation, type Participation } from '../domain/participation.js';
import { invalid, type InvalidEntries, Problems } from '../domain/problem.js';
import { Journal } from './journal.js';
import { Companies } from './ports/companies.js';
import { Fairs } from './ports/fairs.js';
import { type NotFound, notFound } from './refusal.js';

/** An organiser says how a company of the directory takes part, or changes it. Saying the same again changes nothing. */
@Injectable()
export class RegisterParticipation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly companies: Companies,
    private readonly fairs: Fairs,
    private readonly journal: Journal,
  ) {}

  async execute(actor: Actor, participation: Participation): Promise<Result<Participation, NotFound | InvalidEntries>> {
    const { fairId, companyId, groupId, asSupplier, asBuyer } = participation;
    if (!hasFairRole(actor, fairId, 'organiser')) return err(notFound);
    const checked = checkParticipation(participation);
    if (!checked.ok) return checked;
    return this.unitOfWork.run(async () => {
      if (!(await this.companies.find(companyId))) return err(notFound);
      if (groupId !== null && !(await this.fairs.findGroup(fairId, groupId)))
        return err(invalid(new Problems().add('groupId', 'unknown-id').list));
      await this.companies.takePart([participation]);
      await this.journal.write(
        actor,
        {
          fairId,
          action: 'register-participation',
          subject: ['company', companyId],
          for: { companyId, byRight: 'organiser' },
          detail: participation,
        },
        { type: 'participation-registered', fairId, payload: { companyId, asSupplier, asBuyer } },
      );
      return ok(participation);
    });
  }
}
