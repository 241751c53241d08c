import type { BookingId, BoothId, CompanyId, DomainEvent, FairId } from '@ketnoi/kernel';
import type { BookingOrigin } from './booking.js';

/** What every event about a claim says. Whether the reader may know the company is the reader's door's affair. */
export interface BookingEventPayload {
  readonly boothId: BoothId;
  readonly bookingId: BookingId;
  /** Null for a booth that is closed or reserved. */
  readonly companyId: CompanyId | null;
}

type Told<Type extends string, More = object> = DomainEvent<Type, BookingEventPayload & More>;

/** `heldUntil` is ISO text. A renewed hold is told the same way, with `renewed` true. */
export type BoothHeld = Told<'booth-held', { readonly heldUntil: string; readonly renewed: boolean }>;
/** A booking that an organiser is to decide. */
export type BoothApplied = Told<'booth-applied'>;
/** The booth is the company's: booked at once, approved, allotted, drawn or offered from the waitlist. */
export type BoothBooked = Told<'booth-booked', { readonly origin: BookingOrigin }>;
export type BookingReleased = Told<'booth-released', { readonly reason: string | null }>;
export type HoldExpired = Told<'hold-expired', { readonly expiredAt: string }>;
export type BookingRefused = Told<'booking-refused', { readonly reason: string }>;
/** `fee` is in the currency of the booking's price. */
export type BookingCancelled = Told<'booking-cancelled', { readonly reason: string | null; readonly fee: number }>;
/** The deposit did not come, was reminded of, and an organiser freed the booth. */
export type BookingLapsed = Told<'booking-lapsed', { readonly depositDueOn: string }>;
/** The organiser took the booth off the plan while a company had it. */
export type BookingWithdrawn = Told<'booking-withdrawn', { readonly reason: string }>;
/** Two booths became one, or the company went elsewhere: this claim goes on in another. */
export type BookingMerged = Told<'booking-merged'>;
/** Nobody may claim the booth any more. */
export type BoothClosed = Told<'booth-closed', { readonly reason: string }>;
/** The booth that was closed is free. */
export type BoothReopened = Told<'booth-reopened'>;
/** A booth came to the plan, free, of what another one was. */
export type BoothAdded = DomainEvent<'booth-added', { readonly boothId: BoothId }>;
/** The plan itself changed: views load it anew. */
export type PlanDrawn = DomainEvent<'plan-drawn', { readonly booths: number }>;

export type BookingEnd =
  BookingReleased | HoldExpired | BookingRefused | BookingCancelled | BookingLapsed | BookingWithdrawn | BookingMerged;
export type BoothAllocationEvent =
  BoothHeld | BoothApplied | BoothBooked | BookingEnd | BoothClosed | BoothReopened | BoothAdded | PlanDrawn;

/** After these a company has lost the booth: meetings held there need another place. */
const BOOKING_END_EVENTS: readonly BookingEnd['type'][] = [
  'booth-released',
  'hold-expired',
  'booking-refused',
  'booking-cancelled',
  'booking-lapsed',
  'booking-withdrawn',
  'booking-merged',
];

export const endsBooking = ({ type }: { readonly type: string }): boolean =>
  (BOOKING_END_EVENTS as readonly string[]).includes(type);

/** After these somebody who waits may be offered the booth, should it be free. */
export const BOOTH_FREED_EVENTS: readonly BoothAllocationEvent['type'][] = [
  ...BOOKING_END_EVENTS,
  'booth-reopened',
  'booth-added',
];

/** The events after which a booth's state on a live plan must be looked at again. */
export const BOOTH_STATE_EVENTS: readonly BoothAllocationEvent['type'][] = [
  'booth-held',
  'booth-applied',
  'booth-booked',
  'booth-closed',
  ...BOOTH_FREED_EVENTS,
];

export const about = (claim: BookingEventPayloadSource): BookingEventPayload => ({
  boothId: claim.boothId,
  bookingId: claim.id,
  companyId: claim.companyId,
});

export interface BookingEventPayloadSource {
  readonly fairId: FairId;
  readonly id: BookingId;
  readonly boothId: BoothId;
  readonly companyId: CompanyId | null;
}
