import { Injectable } from '@nestjs/common';
import { type Actor, type AuditEntry, AuditTrail, type FairId, Ids, Outbox } from '@ketnoi/kernel';
import type { MembershipGranted, MembershipRevoked } from '../domain/events.js';
import type { Membership } from '../domain/membership.js';
import type { PlaceEdits } from '../domain/read-place-edits.js';
import { Memberships } from './ports/memberships.js';

/** Takes places and gives roles at a fair, inside the unit of work of whoever decided so, in a constant number of statements. */
@Injectable()
export class PlaceChanger {
  constructor(
    private readonly memberships: Memberships,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** False when something was given or taken meanwhile: then the unit of work is to be rolled back. */
  async change(actor: Actor, fairId: FairId, { taken, given }: PlaceEdits): Promise<boolean> {
    if ((await this.memberships.removeAll(taken.map(({ id }) => id))) !== taken.length) return false;
    const granted = given.map(({ personId, role }): Membership => {
      return { id: this.ids.next(), personId, fairId, companyId: null, role };
    });
    if (!(await this.memberships.addAll(granted, actor.personId))) return false;
    await this.outbox.append(
      [
        ...taken.map(({ personId, companyId, role, fairId: at }): MembershipRevoked => {
          return { type: 'membership-revoked', fairId: at, payload: { personId, companyId, role } };
        }),
        ...granted.map(({ personId, role }): MembershipGranted => {
          return { type: 'membership-granted', fairId, payload: { personId, companyId: null, role } };
        }),
      ],
      actor.requestId,
    );
    const deed = (action: string, { personId, companyId, role }: Membership): AuditEntry => ({
      fairId,
      actorId: actor.personId,
      forCompanyId: companyId,
      byRight: 'organiser',
      action,
      subjectType: 'person',
      subjectId: personId,
      detail: { role },
      requestId: actor.requestId,
    });
    await this.audit.record(
      ...taken.map((place) => deed('revoke-membership', place)),
      ...granted.map((place) => deed('grant-membership', place)),
      {
        fairId,
        actorId: actor.personId,
        byRight: 'organiser',
        action: 'take-back-people',
        subjectType: 'fair',
        subjectId: fairId,
        detail: { taken: taken.length, given: granted.length },
        requestId: actor.requestId,
      },
    );
    return true;
  }
}
