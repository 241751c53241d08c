import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type PersonId,
  type Result,
} from '@ketnoi/kernel';
import { mayGivePlace, type MembershipRole, type Place, placeOf } from '../domain/membership.js';
import { type PersonDetails, personProblems, tidied } from '../domain/person.js';
import { type InvalidInput, invalidInput } from '../domain/problem.js';
import { letsPeopleIn } from './lets-people-in.js';
import { Memberships } from './ports/memberships.js';
import { People } from './ports/people.js';
import { PlaceGiver } from './place-giver.js';
import { NOT_FOUND, type NotFoundRefusal } from './refusals.js';

export interface StaffRequest {
  readonly fairId: FairId;
  readonly role: Extract<MembershipRole, 'member' | 'interpreter' | 'desk-staff'>;
  readonly companyId: CompanyId | null;
  readonly details: PersonDetails;
}
type Refusal = NotFoundRefusal | InvalidInput;

/** Puts booth staff, interpreters and desk staff on the list, who need no mailbox: they sign in by a one-time link. */
@Injectable()
export class AddStaff {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly people: People,
    private readonly memberships: Memberships,
    private readonly places: PlaceGiver,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    request: StaffRequest,
    idempotencyKey: string,
  ): Promise<Result<{ readonly personId: PersonId }, Refusal | IdempotencyConflict>> {
    const place = placeOf(request.fairId, request.role, request.companyId);
    if (!place || !mayGivePlace(actor, place)) return err(NOT_FOUND);
    const details = tidied(request.details);
    const problems = personProblems(details);
    if (problems.length > 0) return err(invalidInput(problems));
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'add-staff', key: idempotencyKey, request },
      () => this.add(actor, place, details),
    );
  }

  private async add(
    actor: Actor,
    place: Place,
    details: PersonDetails,
  ): Promise<Result<{ readonly personId: PersonId }, Refusal>> {
    if (place.companyId !== null && !(await letsPeopleIn(this.memberships, actor, place.fairId, place.companyId)))
      return err(NOT_FOUND);
    const personId = this.ids.next<'person'>();
    const added = await this.people.add({ ...details, id: personId, email: null, fictional: false }, null);
    if (!added.ok) throw new Error('a person without an address cannot have an address that is taken');
    await this.places.give(personId, place, actor.personId, actor.requestId);
    return ok({ personId });
  }
}
