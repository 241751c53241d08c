import type { BoothId, CompanyId, DomainEvent, FairId } from '@ketnoi/kernel';
import type { WaitlistEntryId, WaitlistOfferId } from './waitlist-entry.js';

interface AboutEntry {
  readonly entryId: WaitlistEntryId;
  readonly companyId: CompanyId;
}
interface AboutOffer extends AboutEntry {
  readonly offerId: WaitlistOfferId;
  readonly boothId: BoothId;
}

export type WaitlistJoined = DomainEvent<'waitlist-joined', AboutEntry>;
export type WaitlistLeft = DomainEvent<'waitlist-left', AboutEntry>;
/** ISO text. */
export type BoothOffered = DomainEvent<'booth-offered', AboutOffer & { readonly deadlineAt: string }>;
export type OfferSettled = DomainEvent<'booth-offer-settled', AboutOffer & { readonly state: string }>;

export type WaitlistEvent = WaitlistJoined | WaitlistLeft | BoothOffered | OfferSettled;

export const waitlistEvent = <T extends WaitlistEvent['type']>(
  type: T,
  fairId: FairId,
  payload: Extract<WaitlistEvent, { type: T }>['payload'],
): DomainEvent => ({ type, fairId, payload });
