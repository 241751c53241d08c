import type { BookingId, BoothId, CompanyId, DomainEvent, FairId } from '@ketnoi/kernel';

/** What every event about a claim says. Whether the reader may know the company is the reader's door's affair. */
export interface BookingEventPayload {
  readonly boothId: BoothId;
  readonly bookingId: BookingId;
  readonly companyId: CompanyId;
}

/** `heldUntil` is ISO text. A renewed hold is told the same way, with `renewed` true. */
export type BoothHeld = DomainEvent<
  'booth-held',
  BookingEventPayload & { readonly heldUntil: string; readonly renewed: boolean }
>;
export type BoothBooked = DomainEvent<'booth-booked', BookingEventPayload>;
export type BookingReleased = DomainEvent<'booth-released', BookingEventPayload & { readonly reason: string | null }>;
export type HoldExpired = DomainEvent<'hold-expired', BookingEventPayload & { readonly expiredAt: string }>;
/** The plan itself changed: views load it anew. */
export type PlanDrawn = DomainEvent<'plan-drawn', { readonly booths: number }>;

export type BoothAllocationEvent = BoothHeld | BoothBooked | BookingReleased | HoldExpired | PlanDrawn;

/** The events after which a booth's state on a live plan must be looked at again. */
export const BOOTH_STATE_EVENTS: readonly BoothAllocationEvent['type'][] = [
  'booth-held',
  'booth-booked',
  'booth-released',
  'hold-expired',
];

export const about = (booking: BookingEventPayloadSource): BookingEventPayload => ({
  boothId: booking.boothId,
  bookingId: booking.id,
  companyId: booking.companyId,
});

export interface BookingEventPayloadSource {
  readonly fairId: FairId;
  readonly id: BookingId;
  readonly boothId: BoothId;
  readonly companyId: CompanyId;
}
