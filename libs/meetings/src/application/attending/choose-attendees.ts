import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  ok,
  type PersonId,
  type RequestId,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import type { NamedPerson } from '../../domain/attending/named-person.js';
import { overlap } from '../../domain/attending/who-attends.js';
import { isLive } from '../../domain/wishes/meeting-request.js';
import { Chronicle } from '../chronicle.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { Participations } from '../ports/participations.js';
import { type InvalidInput, type NotFound, notFound } from '../refusals.js';
import { speaksAsMember } from './speaks-as-member.js';
import { peopleOfCompany } from './people-of-company.js';
import { Attendees, type ChosenAttendee } from './ports/attendees.js';

export interface AttendeeChoice {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly requestId: RequestId;
  /** All of the company who attend; none = as it was before anybody was chosen. */
  readonly personIds: readonly PersonId[];
}

/** One of them is in another meeting at that time. */
export interface AttendeeElsewhere {
  readonly code: 'attendee-elsewhere';
  readonly person: NamedPerson;
  readonly at: ChosenAttendee;
}

/** A company says who of its people attend one of its meetings. It stays so wherever the meeting is moved to. */
@Injectable()
export class ChooseAttendees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: Attendees,
    private readonly requests: MeetingRequests,
    private readonly participations: Participations,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    { fairId, companyId, requestId, personIds }: AttendeeChoice,
  ): Promise<Result<{ readonly requestId: RequestId }, NotFound | InvalidInput | AttendeeElsewhere>> {
    return this.unitOfWork.run(async () => {
      const speaks = await speaksAsMember(this.participations, actor, fairId, companyId);
      if (!speaks.ok) return speaks;
      // The request first, then its people: two who choose for one meeting come one after the other.
      const request = await this.requests.findForChange(fairId, requestId);
      const meeting = await this.attendees.meeting(fairId, requestId);
      // A version holds what was called off since until another one is released.
      if (!meeting?.companyIds.includes(companyId) || (request && !isLive(request.state)))
        return err(notFound('meeting'));
      const attending = () => this.attendees.attending(fairId, [companyId], 'released', actor.companyIds);
      const people = peopleOfCompany((await attending()).delegates, companyId, personIds);
      if (!people.ok) return people;
      // Only colleagues: a member of one company must not be able to make another one's people wait.
      await this.attendees.lockPeople(people.value.map(({ personId }) => personId));
      const { choices } = await attending();
      for (const person of people.value) {
        const at = choices.find((choice) => choice.personId === person.personId && overlap(choice, meeting));
        if (at) return err({ code: 'attendee-elsewhere', person, at });
      }
      const chosen = people.value.map(({ personId }) => personId);
      await this.attendees.choose(fairId, requestId, companyId, chosen);
      await this.chronicle.write(actor, {
        fairId,
        action: 'choose-attendees',
        subjectType: 'request',
        subjectId: requestId,
        detail: { people: chosen },
        forCompany: { id: companyId, byRight: 'member' },
      });
      return ok({ requestId });
    });
  }
}
