import type { BookingId, BoothId, CompanyId, DomainEvent, FairId, GroupId } from '@ketnoi/kernel';
import { BOOTH_FREED_EVENTS, BOOTH_STATE_EVENTS, type BookingEventPayload } from '../events.js';

/** A booking went to another booth. `boothId` is the one that it left, like `from`: it is free for others. */
export type BoothMoved = DomainEvent<
  'booth-moved',
  BookingEventPayload & {
    readonly from: BoothId;
    readonly to: BoothId;
    readonly companyId: CompanyId;
    readonly reason: string | null;
  }
>;

/** Two companies took each other's booths. `boothId` and `bookingId` are the proposer's, before the swap. */
export type BoothsSwapped = DomainEvent<
  'booths-swapped',
  BookingEventPayload & {
    readonly swapId: string;
    readonly other: { readonly boothId: BoothId; readonly bookingId: BookingId; readonly companyId: CompanyId };
  }
>;

/** A booth was put aside for the pavilion of a group. */
export type BoothReserved = DomainEvent<'booth-reserved', BookingEventPayload & { readonly groupId: GroupId }>;

/** Something about a proposal to swap that both companies want to know. */
export type SwapTold = DomainEvent<
  'swap-proposed' | 'swap-declined' | 'swap-taken-back',
  { readonly swapId: string; readonly companyIds: readonly CompanyId[] }
>;

/** Who stands at a booth besides the company that booked it. */
export type BoothShared = DomainEvent<
  'co-exhibitor-invited' | 'co-exhibitor-joined' | 'co-exhibitor-left',
  BookingEventPayload & { readonly coExhibitorId: CompanyId }
>;

export type MovesEvent = BoothMoved | BoothsSwapped | BoothReserved | SwapTold | BoothShared;

const MOVES: readonly string[] = ['booth-moved', 'booths-swapped'];

/** Whose state on a live plan must be looked at again after an event: none, one or two booths. */
export function boothsTouchedBy(event: { readonly type: string; readonly payload: object }): readonly BoothId[] {
  const payload = event.payload as Partial<BoothMoved['payload'] & BoothsSwapped['payload']>;
  if (event.type === 'booth-moved') return [payload.from, payload.to].filter(isSaid);
  if (event.type === 'booths-swapped') return [payload.boothId, payload.other?.boothId].filter(isSaid);
  const told = event.type === 'booth-reserved' || (BOOTH_STATE_EVENTS as readonly string[]).includes(event.type);
  return told ? [payload.boothId].filter(isSaid) : [];
}

/** The booth that an event may have freed for those who wait; a swap frees none. */
export function boothFreedBy(event: { readonly type: string; readonly payload: object }): BoothId | null {
  const frees = event.type === 'booth-moved' || (BOOTH_FREED_EVENTS as readonly string[]).includes(event.type);
  return frees ? ((event.payload as Partial<BookingEventPayload>).boothId ?? null) : null;
}

/** The bookings that have gone to another booth, at its price. */
export function repricedBy(event: { readonly type: string; readonly payload: object }): readonly BookingId[] {
  if (!MOVES.includes(event.type)) return [];
  const { bookingId, other } = event.payload as BoothMoved['payload'] & Partial<BoothsSwapped['payload']>;
  return other ? [bookingId, other.bookingId] : [bookingId];
}

/** Where meetings go along to: from which booth to which. */
export function goneAlong(event: { readonly type: string; readonly payload: object }): readonly GoneAlong[] {
  if (!MOVES.includes(event.type)) return [];
  const payload = event.payload as Partial<BoothMoved['payload'] & BoothsSwapped['payload']>;
  const { boothId, from = boothId, to = payload.other?.boothId } = payload;
  if (!from || !to) return [];
  return event.type === 'booth-moved'
    ? [{ boothId: from, to }]
    : [
        { boothId: from, to },
        { boothId: to, to: from },
      ];
}

export interface GoneAlong {
  readonly boothId: BoothId;
  readonly to: BoothId;
}

const isSaid = (id: BoothId | undefined): id is BoothId => id !== undefined;

export interface MovedBooking {
  readonly fairId: FairId;
  readonly id: BookingId;
  readonly companyId: CompanyId;
  readonly boothId: BoothId;
}

export const boothMoved = (
  { fairId, id, companyId, boothId }: MovedBooking,
  to: BoothId,
  reason: string | null,
): BoothMoved => ({
  type: 'booth-moved',
  fairId,
  payload: { boothId, bookingId: id, companyId, from: boothId, to, reason },
});
