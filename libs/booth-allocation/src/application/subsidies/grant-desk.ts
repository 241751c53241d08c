import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  AuditTrail,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { repriced } from '../../domain/life/settle.js';
import { cityShareOf, withCityShare } from '../../domain/subsidy/city-share.js';
import type { GrantEvent } from '../../domain/subsidy/events.js';
import type { GrantId, GrantState, SubsidyGrant } from '../../domain/subsidy/grant.js';
import type { SubsidyRejection } from '../../domain/subsidy/subsidy-rejection.js';
import { type BookingInTime, Bookings } from '../ports/bookings.js';
import { type GrantInProgramme, Subsidies } from './ports/subsidies.js';
import { orTurnedDown, TurnedDown } from './turned-down.js';

export type SubsidyRefusal = SubsidyRejection | { readonly code: 'not-found' } | IdempotencyConflict;

/** What became of a grant. Plain JSON: kept beside the idempotency key. */
export interface GrantAnswer {
  readonly grantId: GrantId;
  readonly state: GrantState;
  readonly reserved: number;
  readonly settled: number;
}
export type GrantResult = Result<GrantAnswer, SubsidyRefusal>;

export interface GrantRequest {
  readonly fairId: FairId;
  readonly grantId: GrantId;
}

export const isOfficer = (actor: Actor, fairId: FairId): boolean => hasFairRole(actor, fairId, 'programme-officer');

const grantAnswer = ({ id, state, reserved, settled }: SubsidyGrant): GrantAnswer => ({
  grantId: id,
  state,
  reserved,
  settled,
});

/** What the steps of a grant share: once per key, all or nothing, the booking's quote kept true, written down and told. */
@Injectable()
export class GrantDesk {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly subsidies: Subsidies,
    private readonly bookings: Bookings,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** Runs one step at most once for a key. What `step` refuses by `TurnedDown` leaves no trace. */
  async once(
    actor: Actor,
    operation: string,
    key: string,
    request: GrantRequest,
    step: (found: GrantInProgramme) => Promise<GrantResult>,
  ): Promise<GrantResult> {
    return orTurnedDown(async () => {
      return this.idempotency.decideOnce({ actorId: actor.personId, operation, key, request }, () =>
        this.inside(request, step),
      );
    });
  }

  /** One step inside a unit of work of many. */
  async inside(
    { fairId, grantId }: GrantRequest,
    step: (found: GrantInProgramme) => Promise<GrantResult>,
  ): Promise<GrantResult> {
    const found = await this.subsidies.grant(fairId, grantId);
    return found ? step(found) : err({ code: 'not-found' });
  }

  /** Saves a grant that nobody changed meanwhile. */
  async save(grant: SubsidyGrant): Promise<void> {
    if (!(await this.subsidies.change(grant))) throw new TurnedDown<SubsidyRejection>({ code: 'changed-meanwhile' });
  }

  async bookingOf({ fairId, bookingId }: SubsidyGrant): Promise<BookingInTime> {
    const found = await this.bookings.find(fairId, bookingId);
    if (!found) throw new Error(`grant on booking ${bookingId}, which the fair does not have`);
    return found;
  }

  /**
   * What the city pays of the booking by its grants as they are saved now: its quote says so, and the firm owes the rest.
   * The booking goes one version on even at the same share, so that whoever counted with the grants before comes too late.
   */
  async cityPays({ booking }: BookingInTime): Promise<void> {
    if (!booking.quote) return;
    const grants = await this.subsidies.liveOn(booking.fairId, [booking.id]);
    const changed = repriced(booking, withCityShare(booking.quote, cityShareOf(booking.quote, grants)));
    if (!(await this.bookings.change(changed))) throw new TurnedDown<SubsidyRejection>({ code: 'changed-meanwhile' });
  }

  /** Actor null = nobody in person: the end of a booking brought it about. */
  async tell(
    actor: Actor | null,
    grant: SubsidyGrant,
    event: { readonly [E in GrantEvent as E['type']]: Told<E> }[GrantEvent['type']],
    detail?: object,
  ): Promise<GrantResult> {
    const { fairId, id, programmeId, bookingId, companyId } = grant;
    const payload = { grantId: id, programmeId, bookingId, companyId, ...event.more };
    await this.outbox.append([{ type: event.type, fairId, payload }], actor?.requestId ?? null);
    await this.audit.record({
      fairId,
      actorId: actor?.personId ?? null,
      forCompanyId: companyId,
      byRight: actor ? (actsFor(actor, fairId, companyId) ?? undefined) : 'system',
      action: event.type,
      subjectType: 'subsidy-grant',
      subjectId: id,
      detail: { ...event.more, ...detail },
      requestId: actor?.requestId ?? null,
    });
    return ok(grantAnswer(grant));
  }
}

type Told<E extends GrantEvent> = {
  readonly type: E['type'];
  readonly more: Omit<E['payload'], 'grantId' | 'programmeId' | 'bookingId' | 'companyId'>;
};
