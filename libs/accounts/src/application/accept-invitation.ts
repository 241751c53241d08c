import { Injectable } from '@nestjs/common';
import { type Actor, err, Ids, ok, type PersonId, type Result, UnitOfWork } from '@ketnoi/kernel';
import { passwordProblems } from '../domain/password.js';
import { type PersonDetails, personProblems, tidied } from '../domain/person.js';
import { type InvalidInput, invalidInput } from '../domain/problem.js';
import type { Device } from '../domain/session.js';
import { OpenInvitations } from './open-invitations.js';
import { type InvitationCard, Invitations } from './ports/invitations.js';
import { PasswordHasher } from './ports/password-hasher.js';
import { People } from './ports/people.js';
import { PlaceGiver } from './place-giver.js';
import { type EmailTaken, LINK_NOT_OPEN, type LinkNotOpen } from './refusals.js';
import { type OpenedSession, SessionDesk } from './session-desk.js';

export interface Newcomer {
  readonly details: PersonDetails;
  readonly password: string;
}
export interface SignedUp {
  readonly personId: PersonId;
  readonly opened: OpenedSession;
}
type Refusal = LinkNotOpen | InvalidInput | EmailTaken;

/** Undoes the transaction: the invitation stays open for whoever signs in first. */
class TakenBack extends Error {
  constructor(readonly refusal: EmailTaken) {
    super(refusal.code);
  }
}

/**
 * The holder of an invitation takes the place: somebody signed in, as that person; a newcomer by saying who one is.
 * Whoever has an account under the invited address signs in first and opens the letter again.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: Invitations,
    private readonly offered: OpenInvitations,
    private readonly people: People,
    private readonly places: PlaceGiver,
    private readonly hasher: PasswordHasher,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SessionDesk,
  ) {}

  /** As somebody who is signed in. */
  asActor(actor: Actor, token: string): Promise<Result<{ readonly personId: PersonId }, LinkNotOpen>> {
    return this.unitOfWork.run(async () => {
      const invitation = await this.offered.byToken(token);
      if (!invitation || !(await this.invitations.accept(invitation.id, actor.personId))) return err(LINK_NOT_OPEN);
      await this.places.give(actor.personId, invitation.place, invitation.invitedBy, actor.requestId);
      return ok({ personId: actor.personId });
    });
  }

  async asNewcomer(
    token: string,
    newcomer: Newcomer,
    device: Device,
    requestId: string,
  ): Promise<Result<SignedUp, Refusal>> {
    const invitation = await this.offered.byToken(token);
    if (!invitation) return err(LINK_NOT_OPEN);
    const details = tidied(newcomer.details);
    const problems = [...personProblems(details), ...passwordProblems('password', newcomer.password, invitation.email)];
    if (problems.length > 0) return err(invalidInput(problems));
    const hash = await this.hasher.hash(newcomer.password);
    try {
      return await this.unitOfWork.run(() => this.signUp(invitation, details, hash, device, requestId));
    } catch (error) {
      if (error instanceof TakenBack) return err(error.refusal);
      throw error;
    }
  }

  private async signUp(
    invitation: InvitationCard,
    details: PersonDetails,
    passwordHash: string,
    device: Device,
    requestId: string,
  ): Promise<Result<SignedUp, Refusal>> {
    const personId = this.ids.next<'person'>();
    if (!(await this.invitations.accept(invitation.id, personId))) return err(LINK_NOT_OPEN);
    const added = await this.people.add(
      { ...details, id: personId, email: invitation.email, fictional: false },
      passwordHash,
    );
    if (!added.ok) throw new TakenBack(added.error);
    await this.places.give(personId, invitation.place, invitation.invitedBy, requestId);
    return ok({ personId, opened: await this.desk.open(personId, device) });
  }
}
