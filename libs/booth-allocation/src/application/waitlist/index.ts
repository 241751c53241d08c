/** The door of the waitlist. */
export { AnswerOffer, type AnswerOfferRefusal, type OfferAnswered } from './answer-offer.js';
export { JoinWaitlist, type JoinWaitlistRefusal, type WaitingWish } from './join-waitlist.js';
export { LeaveWaitlist, type OfferStands } from './leave-waitlist.js';
export { type FreedBoothOutcome, OfferFreedBooth } from './offer-freed-booth.js';
export { type ListedEntry, type StandingOffer, Waitlist } from './ports/waitlist.js';
export { SetWaitlistRules } from './set-waitlist-rules.js';
export { type OwnPlace, type PlacedEntry, ShowWaitlist } from './show-waitlist.js';
export { type EditedWaitlistRow, TakeBackWaitlist, type WaitlistListProblem } from './take-back-waitlist.js';
export { cellsOfEntry, WAITLIST_LIST, type WaitlistListColumn } from '../../domain/waitlist/waitlist-list.js';
export { ENTRY_STATES, OFFER_STATES } from '../../domain/waitlist/waitlist-entry.js';
export type * from '../../domain/waitlist/waitlist-entry.js';
export { LARGEST_AREA_DM2, type WaitlistProblem } from '../../domain/waitlist/check-entry.js';
export type { WaitlistEvent } from '../../domain/waitlist/events.js';
export {
  DEFAULT_WAITLIST_RULES,
  type RankedEntry,
  WAITLIST_ORDERS,
  type WaitlistOrder,
  type WaitlistRules,
} from '../../domain/waitlist/waitlist-order.js';
