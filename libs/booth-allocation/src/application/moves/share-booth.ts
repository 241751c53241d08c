import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  allOrNothing,
  type BookingId,
  type CompanyId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { type Booking, isOccupying } from '../../domain/booking.js';
import { about } from '../../domain/events.js';
import type { BoothShared } from '../../domain/moves/events.js';
import {
  answerInvitation,
  type CoExhibitor,
  inviteCoExhibitor,
  leaveBooth,
  pricedForSharing,
  type SharingRejection,
} from '../../domain/moves/share-booth.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { type BookingInTime, Bookings } from '../ports/bookings.js';
import { CoExhibitors } from './ports/co-exhibitors.js';

export interface SharingWish {
  readonly fairId: FairId;
  readonly bookingId: BookingId;
  /** Who is to share the booth, shares it or was asked to. */
  readonly companyId: CompanyId;
}

/** `invite`: the host asks, or an organiser puts it there; `join` and `decline`: it answers; `leave`: either ends it. */
export type SharingStep = 'invite' | 'join' | 'decline' | 'leave';
export type SharingRefusal = SharingRejection | { readonly code: 'not-found' };

const EVENT_OF = {
  invited: 'co-exhibitor-invited',
  standing: 'co-exhibitor-joined',
  declined: 'co-exhibitor-left',
  left: 'co-exhibitor-left',
} as const;

/** A company shares its booth with others. Nobody is put there without consent but by an organiser. */
@Injectable()
export class ShareBooth {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly coExhibitors: CoExhibitors,
    private readonly chronicle: BookingChronicle,
    private readonly letters: FirmLetters,
  ) {}

  execute(
    actor: Actor,
    step: SharingStep,
    wish: SharingWish,
    key: string,
  ): Promise<Result<Pick<CoExhibitor, 'state'>, SharingRefusal | IdempotencyConflict>> {
    const request = { operation: `${step}-co-exhibitor`, key, request: wish };
    return allOrNothing(this.idempotency, actor, request, () => this.take(actor, step, wish));
  }

  private async take(
    actor: Actor,
    step: SharingStep,
    wish: SharingWish,
  ): Promise<Result<Pick<CoExhibitor, 'state'>, SharingRefusal>> {
    const { fairId, bookingId, companyId } = wish;
    const found = await this.bookings.find(fairId, bookingId);
    if (!found || !(await this.may(actor, step, found.booking, companyId))) return err({ code: 'not-found' });
    const known = await this.coExhibitors.ofBooking(fairId, bookingId);
    const decision = this.decide(actor, step, found.booking, companyId, known);
    if (!decision.ok) return decision;
    const changed = decision.value;
    if (!(await this.coExhibitors.put(changed, actor.personId))) return err({ code: 'changed-meanwhile' });
    const standing = [...known.filter((one) => one.companyId !== companyId), changed];
    const booking = await this.reprice(found, standing.filter(({ state }) => state === 'standing').length);
    if (!booking) return err({ code: 'changed-meanwhile' });
    const event: BoothShared = {
      type: EVENT_OF[changed.state],
      fairId,
      payload: { ...about(booking), coExhibitorId: companyId },
    };
    await this.chronicle.tell(actor, `${step}-co-exhibitor`, { booking, event }, { companyId, state: changed.state });
    if (changed.state === 'invited') await this.write(actor, booking, companyId);
    return ok({ state: changed.state });
  }

  /** The host and its leader speak for the booth, the guest and its leader for the guest, an organiser for both. */
  private async may(actor: Actor, step: SharingStep, booking: Booking, companyId: CompanyId): Promise<boolean> {
    const { fairId } = booking;
    const host = actsFor(actor, fairId, booking.companyId) !== null;
    const guest = actsFor(actor, fairId, companyId) !== null;
    if (step === 'invite') return host && (await this.coExhibitors.sells(fairId, companyId));
    return step === 'leave' ? host || guest : guest;
  }

  private decide(
    actor: Actor,
    step: SharingStep,
    booking: Booking,
    companyId: CompanyId,
    known: readonly CoExhibitor[],
  ): Result<CoExhibitor, SharingRejection> {
    const before = known.find((one) => one.companyId === companyId) ?? null;
    if (step === 'leave') return leaveBooth(before);
    if (step !== 'invite') return answerInvitation(booking, before, step === 'join');
    const byHand = actsFor(actor, booking.fairId, booking.companyId) === 'organiser';
    return inviteCoExhibitor(booking, companyId, known, byHand ? 'standing' : 'invited');
  }

  /** The booking as it stands now; null = somebody changed it meanwhile. One that has ended keeps its price. */
  private async reprice(found: BookingInTime, standing: number): Promise<Booking | null> {
    if (!isOccupying(found.booking)) return found.booking;
    const priced = pricedForSharing(found.booking, standing, found);
    if (!priced) return found.booking;
    return (await this.bookings.change(priced)) ? priced : null;
  }

  private async write(actor: Actor, booking: Booking, companyId: CompanyId): Promise<void> {
    const params = { booth: await this.bookings.boothNumber(booking.fairId, booking.boothId) };
    await this.letters.write(booking.fairId, [{ companyId, template: 'co-exhibitor', params }], actor.requestId);
  }
}
