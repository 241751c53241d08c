import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type AuditEntry,
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
import { type BookingInTime, Bookings, type ChangedClaim } from '../ports/bookings.js';
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

export const grantAnswer = ({ id, state, reserved, settled }: SubsidyGrant): GrantAnswer => ({
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

  private async inside(
    { fairId, grantId }: GrantRequest,
    step: (found: GrantInProgramme) => Promise<GrantResult>,
  ): Promise<GrantResult> {
    const found = await this.subsidies.grant(fairId, grantId);
    return found ? step(found) : err({ code: 'not-found' });
  }

  /** Saves a grant that nobody changed meanwhile. */
  save(grant: SubsidyGrant): Promise<void> {
    return this.saveAll(grant.fairId, [grant]);
  }

  async saveAll(fairId: FairId, grants: readonly SubsidyGrant[]): Promise<void> {
    if (!(await this.subsidies.changeAll(fairId, grants))) throw new TurnedDown<SubsidyRejection>(CHANGED);
  }

  async bookingOf(grant: SubsidyGrant): Promise<BookingInTime> {
    return (await this.bookingsOf(grant.fairId, [grant]))(grant);
  }

  async bookingsOf(
    fairId: FairId,
    grants: readonly Pick<SubsidyGrant, 'bookingId'>[],
  ): Promise<(grant: Pick<SubsidyGrant, 'bookingId'>) => BookingInTime> {
    const ids = [...new Set(grants.map(({ bookingId }) => bookingId))];
    const found = new Map((await this.bookings.findAll(fairId, ids)).map((one) => [one.booking.id, one]));
    return ({ bookingId }) => {
      const booking = found.get(bookingId);
      if (!booking) throw new Error(`grant on booking ${bookingId}, which the fair does not have`);
      return booking;
    };
  }

  cityPays(seen: BookingInTime): Promise<void> {
    return this.cityPaysAll(seen.booking.fairId, [seen]);
  }

  /**
   * What the city pays of the bookings by their grants as they are saved now: their quotes say so, and the firms owe the rest.
   * A booking goes one version on even at the same share, so that whoever counted with the grants before comes too late.
   */
  async cityPaysAll(fairId: FairId, seen: readonly BookingInTime[]): Promise<void> {
    const bookings = [...new Map(seen.map(({ booking }) => [booking.id, booking])).values()];
    const grants = await this.subsidies.liveOn(
      fairId,
      bookings.map(({ id }) => id),
    );
    const changes = bookings.flatMap((from): ChangedClaim[] => {
      if (!from.quote) return [];
      const own = grants.filter(({ bookingId }) => bookingId === from.id);
      return [{ from, to: repriced(from, withCityShare(from.quote, cityShareOf(from.quote, own))) }];
    });
    if (!(await this.bookings.changeAll(fairId, changes))) throw new TurnedDown<SubsidyRejection>(CHANGED);
  }

  /** Actor null = nobody in person: the end of a booking brought it about. */
  async tell(
    actor: Actor | null,
    grant: SubsidyGrant,
    event: ToldGrant['event'],
    detail?: object,
  ): Promise<GrantResult> {
    await this.tellAll(actor, [{ grant, event, detail }]);
    return ok(grantAnswer(grant));
  }

  /** Two statements, however many. */
  async tellAll(actor: Actor | null, told: readonly ToldGrant[]): Promise<void> {
    const events = told.map(({ grant: { fairId, id, programmeId, bookingId, companyId }, event }) => {
      return { type: event.type, fairId, payload: { grantId: id, programmeId, bookingId, companyId, ...event.more } };
    });
    await this.outbox.append(events, actor?.requestId ?? null);
    await this.audit.record(...told.map((one) => entryOf(actor, one)));
  }
}

const CHANGED: SubsidyRejection = { code: 'changed-meanwhile' };

const entryOf = (actor: Actor | null, { grant, event, detail }: ToldGrant): AuditEntry => ({
  fairId: grant.fairId,
  actorId: actor?.personId ?? null,
  forCompanyId: grant.companyId,
  byRight: actor ? (actsFor(actor, grant.fairId, grant.companyId) ?? undefined) : 'system',
  action: event.type,
  subjectType: 'subsidy-grant',
  subjectId: grant.id,
  detail: { ...event.more, ...detail },
  requestId: actor?.requestId ?? null,
});

/** What is told of a grant, and how it stands by it. */
export interface ToldGrant {
  readonly grant: SubsidyGrant;
  readonly event: { readonly [E in GrantEvent as E['type']]: Told<E> }[GrantEvent['type']];
  readonly detail?: object;
}

type Told<E extends GrantEvent> = {
  readonly type: E['type'];
  readonly more: Omit<E['payload'], 'grantId' | 'programmeId' | 'bookingId' | 'companyId'>;
};
