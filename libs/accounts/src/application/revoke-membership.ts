import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  err,
  hasFairRole,
  type MembershipId,
  ok,
  Outbox,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import type { MembershipRevoked } from '../domain/events.js';
import type { Membership } from '../domain/membership.js';
import { Memberships } from './ports/memberships.js';
import { SessionEndings } from './ports/session-endings.js';
import { Sessions } from './ports/sessions.js';
import { type LastOrganiser, NOT_FOUND, type NotFoundRefusal } from './refusals.js';

type Refusal = NotFoundRefusal | LastOrganiser;

/**
 * Takes a place away: an organiser at the fair, a company's people in their company, anybody one's own. What the person
 * may do is loaded with every request, so the right is gone at once; open live views are closed and opened anew.
 */
@Injectable()
export class RevokeMembership {
  constructor(
    private readonly memberships: Memberships,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    membershipId: MembershipId,
  ): Promise<Result<{ readonly membershipId: MembershipId }, Refusal>> {
    const done = await this.unitOfWork.run(() => this.revoke(actor, membershipId));
    if (!done.ok) return done;
    await this.endings.announce(done.value, 'rights-changed');
    return ok({ membershipId });
  }

  private async revoke(actor: Actor, id: MembershipId): Promise<Result<string[], Refusal>> {
    const membership = await this.memberships.byId(id);
    if (!membership || !mayTakeAway(actor, membership)) return err(NOT_FOUND);
    const { personId, fairId, companyId, role } = membership;
    if (fairId !== null && role === 'organiser' && (await this.memberships.countOrganisers(fairId)) <= 1)
      return err({ code: 'last-organiser' });
    if (!(await this.memberships.remove(id))) return err(NOT_FOUND);
    const event: MembershipRevoked = { type: 'membership-revoked', fairId, payload: { personId, companyId, role } };
    await this.outbox.append([event], actor.requestId);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      forCompanyId: companyId,
      action: 'revoke-membership',
      subjectType: 'person',
      subjectId: personId,
      detail: { role },
      requestId: actor.requestId,
    });
    return ok((await this.sessions.livingOf(personId)).map((session) => session.id));
  }
}

function mayTakeAway(actor: Actor, membership: Membership): boolean {
  if (membership.personId === actor.personId) return true;
  if (membership.companyId !== null) {
    const { companyId } = membership;
    return actor.companyIds.includes(companyId) || actor.ledCompanies.some((led) => led.companyId === companyId);
  }
  return membership.fairId !== null && hasFairRole(actor, membership.fairId, 'organiser');
}
