import type { BookingId, BoothId, CompanyId, FairId, GroupId, Id, Money } from '@ketnoi/kernel';
import type { Quote } from './pricing/quote.js';

/** A claim keeps others off the booth in these states: a company's, step by step, or a block without a company. */
export const LIVE_STATES = ['held', 'applied', 'approved', 'confirmed', 'paid', 'blocked'] as const;
/** The company has the booth: it meets people there and stands in the list of exhibitors. */
export const OCCUPYING_STATES = ['approved', 'confirmed', 'paid'] as const;
/** How a claim can be over. */
export const ENDED_STATES = ['released', 'refused', 'expired', 'cancelled', 'withdrawn', 'merged'] as const;

export type LiveState = (typeof LIVE_STATES)[number];
export type EndedState = (typeof ENDED_STATES)[number];
export type ClaimState = LiveState | EndedState;
/** held → applied → approved → confirmed (the deposit is in) → paid; from each of them it may end. */
export type BookingState = Exclude<ClaimState, 'blocked'>;
export const BOOKING_STATES = [...LIVE_STATES, ...ENDED_STATES].filter(
  (state): state is BookingState => state !== 'blocked',
);

/** How the company came by the booth: by its own claim, an organiser's hand, the draw, the waitlist or its pavilion. */
export type BookingOrigin = 'claim' | 'allotment' | 'draw' | 'waitlist' | 'pavilion';

/** Bookings made in one go share an order. */
export type OrderId = Id<'order'>;

interface ClaimedPlace {
  readonly fairId: FairId;
  readonly id: BookingId;
  readonly boothId: BoothId;
  /** The association whose pavilion the booth belongs to. */
  readonly groupId: GroupId | null;
  readonly origin: BookingOrigin;
  /** Why an organiser's hand put it there. */
  readonly originReason: string | null;
  /** Counts changes, so that nobody overwrites what they have not seen. */
  readonly version: number;
}

/** A company's claim on one booth. */
export interface Booking extends ClaimedPlace {
  readonly companyId: CompanyId;
  readonly orderId: OrderId | null;
  readonly state: BookingState;
  /** Until when a hold lasts; null once applied for, booked or ended. */
  readonly heldUntil: Date | null;
  readonly renewals: number;
  /** The company's how-manyth claim, from 1; a unique key on it keeps the company's limit. Null once ended. */
  readonly nth: number | null;
  /** What the company owes for the booth, VAT included. */
  readonly price: Money;
  /** How the price came about, frozen when the booth was claimed. */
  readonly quote: Quote | null;
  /** In the currency of the price, like the other amounts; null until the booking is approved. */
  readonly depositAmount: number | null;
  /** ISO date in the fair's zone; null where no deposit is asked for. */
  readonly depositDueOn: string | null;
  readonly remindedAt: Date | null;
  /** When the deposit was found missing after its reminder. */
  readonly overdueAt: Date | null;
  /** What really came in. */
  readonly paidAmount: number;
  /** What of the price need not come in any more: shortfalls that were let pass. Counts as paid, is never given back. */
  readonly waivedAmount: number;
  /** What cancelling costs, frozen when it was cancelled. */
  readonly cancellationFee: number | null;
}

/** A booth that no company may claim: reserved for the pavilion of a group or, without one, closed by the organiser. */
export interface Block extends ClaimedPlace {
  readonly companyId: null;
  readonly state: 'blocked';
}

export type Claim = Booking | Block;

export const isBooking = (claim: Claim): claim is Booking => claim.state !== 'blocked';

export const isOccupying = (claim: Claim): boolean => (OCCUPYING_STATES as readonly string[]).includes(claim.state);

export const hasRunOut = (claim: Claim, now: Date): boolean =>
  claim.state === 'held' && claim.heldUntil !== null && claim.heldUntil.getTime() <= now.getTime();

const MOST_RENEWALS = 1;

/** Whether a hold may still be prolonged. What others put aside for the company has its own end. */
export const mayRenew = ({ state, renewals, origin }: Booking): boolean =>
  state === 'held' && renewals < MOST_RENEWALS && origin === 'claim';

/** True for what the database keeps as a living row, the hold that ran out and was not swept yet among them. */
export const isStanding = (claim: Claim): boolean => (LIVE_STATES as readonly string[]).includes(claim.state);

/** True while the claim keeps others off the booth. */
export const isLive = (claim: Claim, now: Date): boolean => isStanding(claim) && !hasRunOut(claim, now);
