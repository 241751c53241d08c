import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, err, ok, Outbox, type PersonId, type Result, UnitOfWork } from '@ketnoi/kernel';
import type { PersonChanged } from '../domain/events.js';
import { type PersonDetails, personProblems, tidied } from '../domain/person.js';
import { type InvalidInput, invalidInput } from '../domain/problem.js';
import { People } from './ports/people.js';

/** A person says anew who one is: names, languages, how to be reached. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly people: People,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, details: PersonDetails): Promise<Result<{ readonly personId: PersonId }, InvalidInput>> {
    const tidy = tidied(details);
    const problems = personProblems(tidy);
    if (problems.length > 0) return err(invalidInput(problems));
    await this.unitOfWork.run(async () => {
      await this.people.change(actor.personId, tidy);
      const changed: PersonChanged = { type: 'person-changed', fairId: null, payload: { personId: actor.personId } };
      await this.outbox.append([changed], actor.requestId);
      await this.audit.record({
        fairId: null,
        actorId: actor.personId,
        action: 'change-person',
        subjectType: 'person',
        subjectId: actor.personId,
        requestId: actor.requestId,
      });
    });
    return ok({ personId: actor.personId });
  }
}
