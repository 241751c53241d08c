import type { BookingId, BoothId, CompanyId, FairId, Id, ZoneId } from '@ketnoi/kernel';
import type { BoothKind } from '../booth.js';

export type WaitlistEntryId = Id<'waitlist-entry'>;
export type WaitlistOfferId = Id<'waitlist-offer'>;

/**
 * waiting → offered → served; declining leads back to waiting, a deadline that passes ends the entry as lapsed, and
 * whoever does not want to wait any longer has left.
 */
export const ENTRY_STATES = ['waiting', 'offered', 'served', 'lapsed', 'left'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** What a company waits for. */
export interface WaitedFor {
  /** Empty = any zone. */
  readonly zoneIds: readonly ZoneId[];
  readonly kind: BoothKind | null;
  /** Square decimetres, from and up to. */
  readonly leastAreaDm2: number;
  readonly mostAreaDm2: number;
}

export interface WaitlistEntry extends WaitedFor {
  readonly fairId: FairId;
  readonly id: WaitlistEntryId;
  readonly companyId: CompanyId;
  readonly state: EntryState;
  readonly joinedAt: Date;
}

/** `revoked`: the organiser took the booth away; the entry goes on waiting. */
export const OFFER_STATES = ['open', 'accepted', 'declined', 'expired', 'revoked'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A booth offered to an entry. The booking, a hold until the deadline, keeps everybody else off the booth. */
export interface WaitlistOffer {
  readonly fairId: FairId;
  readonly id: WaitlistOfferId;
  readonly entryId: WaitlistEntryId;
  readonly boothId: BoothId;
  readonly bookingId: BookingId;
  readonly state: OfferState;
  readonly deadlineAt: Date;
}

/** What decides whether a booth suits. */
export interface BoothToOffer {
  readonly boothId: BoothId;
  readonly number: string;
  readonly zoneId: ZoneId | null;
  readonly kind: BoothKind;
  readonly areaDm2: number;
}

export const fits = (wanted: WaitedFor, booth: BoothToOffer): boolean =>
  (wanted.zoneIds.length === 0 || (booth.zoneId !== null && wanted.zoneIds.includes(booth.zoneId))) &&
  (wanted.kind === null || wanted.kind === booth.kind) &&
  wanted.leastAreaDm2 <= booth.areaDm2 &&
  booth.areaDm2 <= wanted.mostAreaDm2;
