import { Injectable } from '@nestjs/common';
import { AuditTrail, Ids, Outbox, type PersonId } from '@ketnoi/kernel';
import type { MembershipGranted } from '../domain/events.js';
import type { Membership, Place } from '../domain/membership.js';
import { Memberships } from './ports/memberships.js';

/** Gives somebody a place, inside the unit of work of whoever decided so. Belonging to a company is not tied to one fair. */
@Injectable()
export class PlaceGiver {
  constructor(
    private readonly memberships: Memberships,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async give(personId: PersonId, place: Place, grantedBy: PersonId, requestId: string): Promise<Membership> {
    const membership: Membership = {
      id: this.ids.next(),
      personId,
      fairId: place.companyId === null ? place.fairId : null,
      companyId: place.companyId,
      role: place.role,
    };
    if (!(await this.memberships.add(membership, grantedBy))) return membership;
    const event: MembershipGranted = {
      type: 'membership-granted',
      fairId: place.fairId,
      payload: { personId, companyId: place.companyId, role: place.role },
    };
    await this.outbox.append([event], requestId);
    await this.audit.record({
      fairId: place.fairId,
      actorId: grantedBy,
      forCompanyId: place.companyId,
      action: 'grant-membership',
      subjectType: 'person',
      subjectId: personId,
      detail: { role: place.role },
      requestId,
    });
    return membership;
  }
}
