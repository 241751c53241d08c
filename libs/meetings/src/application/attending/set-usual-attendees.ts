import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, type FairId, ok, type PersonId, type Result, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { Participations } from '../ports/participations.js';
import type { InvalidInput, NotFound } from '../refusals.js';
import { peopleOfCompany } from './people-of-company.js';
import { Attendees } from './ports/attendees.js';
import { speaksAsMember } from './speaks-as-member.js';

/** A company says who attends its meetings where it chooses nobody; none = whoever of it is there. */
@Injectable()
export class SetUsualAttendees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: Attendees,
    private readonly participations: Participations,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    personIds: readonly PersonId[],
  ): Promise<Result<{ readonly personIds: readonly PersonId[] }, NotFound | InvalidInput>> {
    return this.unitOfWork.run(async () => {
      const speaks = await speaksAsMember(this.participations, actor, fairId, companyId);
      if (!speaks.ok) return speaks;
      const { delegates } = await this.attendees.attending(fairId, [companyId], 'released', actor.companyIds);
      const people = peopleOfCompany(delegates, companyId, personIds);
      if (!people.ok) return people;
      const usual = people.value.map(({ personId }) => personId);
      await this.attendees.setUsual(fairId, companyId, usual);
      await this.chronicle.write(actor, {
        fairId,
        action: 'set-usual-attendees',
        subjectType: 'company',
        subjectId: companyId,
        detail: { people: usual },
        forCompany: { id: companyId, byRight: 'member' },
      });
      return ok({ personIds: usual });
    });
  }
}
