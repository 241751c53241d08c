/** The life of a booking: what leads from one state to the next, and the doors through which other slices take part. */
export { AllotBooth, type AllotmentRequest } from './allot-booth.js';
export { AllotByHand } from './allot-by-hand.js';
export { AllotMany, type AllotmentOfMany, type RefusedAllotment } from './allot-many.js';
export { ApproveBooking } from './approve-booking.js';
export { BookBooths } from './book-booths.js';
export { CancelBooking } from './cancel-booking.js';
export { type CreditRequest, CreditBooking } from './credit-booking.js';
export { EndBooking } from './end-booking.js';
export { FreeOverdueBooking } from './free-overdue-booking.js';
export { HoldBooths } from './hold-booths.js';
export type { LifeAnswer, LifeRefusal, SteppedBooking } from './life-answer.js';
export {
  MOST_BOOTHS_PER_ORDER,
  type OrderAnswer,
  type Ordered,
  type OrderRefusal,
  type OrderRequest,
  type SeenBoothPrice,
} from './order-desk.js';
export { Overtaken, untilNotOvertaken } from './overtaken.js';
export { type PutBackRequest, PutBoothBack } from './put-booth-back.js';
export { RefuseBooking } from './refuse-booking.js';
export { ReleaseBooths } from './release-booths.js';
export { RenewHolds } from './renew-holds.js';
export type { StepRequest } from './booking-step.js';
export { StandWallToWall } from './stand-wall-to-wall.js';
export { ViewBookings } from './view-bookings.js';
export { WatchDeposits } from './watch-deposits.js';
export { WithdrawBooth, type WithdrawnBooth, type WithdrawRequest } from './withdraw-booth.js';
