import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  AuditTrail,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  once,
  type Result,
} from '@ketnoi/kernel';
import type { InvitationListProblem } from '../domain/read-new-invitations.js';
import { CompareInvitations, type EditedInvitationRow, type InvitationsDifference } from './compare-invitations.js';
import { InvitationDesk } from './invitation-desk.js';
import { Invitations } from './ports/invitations.js';
import { Memberships } from './ports/memberships.js';
import { NOT_FOUND, type NotFoundRefusal } from './refusals.js';

export interface EditedInvitations {
  readonly fairId: FairId;
  readonly uploadId: string;
}

/** Opens the file; null = there is none. Asked only of those who may change the list. */
export type EditedInvitationsReader = () => Promise<Result<
  readonly EditedInvitationRow[],
  readonly InvitationListProblem[]
> | null>;

type Approved = EditedInvitations & { readonly seen: string };
type Unusable = { readonly code: 'unusable-file'; readonly problems: readonly InvitationListProblem[] };
type Refusal = NotFoundRefusal | { readonly code: 'changed-meanwhile' } | IdempotencyConflict | Unusable;
type Answer = Result<{ readonly changed: number }, Refusal>;

/**
 * The list of invitations comes back: those that it marks are revoked, those that it adds are sent. Shown first, then all
 * of it is done or nothing.
 */
@Injectable()
export class TakeBackInvitations {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly comparing: CompareInvitations,
    private readonly invitations: Invitations,
    private readonly memberships: Memberships,
    private readonly desk: InvitationDesk,
    private readonly audit: AuditTrail,
  ) {}

  async preview(
    actor: Actor,
    { fairId }: EditedInvitations,
    read: EditedInvitationsReader,
  ): Promise<Result<InvitationsDifference, NotFoundRefusal | Unusable>> {
    const rows = hasFairRole(actor, fairId, 'organiser') ? await read() : null;
    if (!rows) return err(NOT_FOUND);
    return rows.ok ? ok(await this.comparing.execute(actor, fairId, rows.value)) : err(unusable(rows.error));
  }

  async execute(actor: Actor, file: Approved, read: EditedInvitationsReader, key: string): Promise<Answer> {
    if (!hasFairRole(actor, file.fairId, 'organiser')) return err(NOT_FOUND);
    const rowsOfFile = once(read);
    const request = { operation: 'take-back-invitations', key, request: file };
    return allOrNothing<{ readonly changed: number }, Refusal>(this.idempotency, actor, request, async () => {
      const rows = await rowsOfFile();
      if (!rows) return err(NOT_FOUND);
      return rows.ok ? this.change(actor, file, rows.value) : err(unusable(rows.error));
    });
  }

  private async change(
    actor: Actor,
    { fairId, seen }: Approved,
    rows: readonly EditedInvitationRow[],
  ): Promise<Answer> {
    // Locks the organisers' rows: of two lists that invite the same address the second sees what the first sent.
    await this.memberships.countOrganisers(fairId);
    const found = await this.comparing.execute(actor, fairId, rows);
    if (found.problems.length > 0) return err(unusable(found.problems));
    if (found.conflicts.length > 0 || found.seen !== seen) return err({ code: 'changed-meanwhile' });
    const revoked = found.changes.map(({ id }) => id);
    if ((await this.invitations.revokeAll(revoked)) !== revoked.length) return err({ code: 'changed-meanwhile' });
    await this.desk.send(actor, found.invitations);
    const deed = { fairId, actorId: actor.personId, byRight: 'organiser' as const, requestId: actor.requestId };
    await this.audit.record(
      ...revoked.map((id) => {
        return { ...deed, action: 'revoke-invitation', subjectType: 'invitation', subjectId: id };
      }),
      {
        ...deed,
        action: 'take-back-invitations',
        subjectType: 'fair',
        subjectId: fairId,
        detail: { revoked: revoked.length, invited: found.invitations.length },
      },
    );
    return ok({ changed: revoked.length + found.invitations.length });
  }
}

const unusable = (problems: readonly InvitationListProblem[]): Unusable => ({ code: 'unusable-file', problems });
