/** The door of booth allocation: floor plans, holds, bookings and draws. */
export * from './application/notes/index.js';
export * from './application/payments/index.js';
export { BookBooth } from './application/book-booth.js';
export type { BookingAnswer, BookingRefusal, ClaimedBooth } from './application/booking-answer.js';
export type { ClaimRequest } from './application/claim-desk.js';
export { DrawBooths, type DrawBoothsRefusal } from './application/draw-booths.js';
export { DrawHall, type DrawHallRefusal, type DrawnHall, type HallDrawing } from './application/draw-hall.js';
export * from './application/draws/index.js';
export * from './application/waitlist/index.js';
export { ExpireHolds } from './application/expire-holds.js';
export { HoldBooth } from './application/hold-booth.js';
export * from './application/life/index.js';
export * from './application/moves/index.js';
export * from './application/pavilions/index.js';
export { type HallWish, type LaidOutHall, LayOutHall, type LayOutHallRefusal } from './application/lay-out-hall.js';
export { ListCompanyBookings } from './application/list-company-bookings.js';
export { ReleaseBooth, type ReleaseBoothRequest } from './application/release-booth.js';
export { RenewHold, type RenewHoldRequest } from './application/renew-hold.js';
export { type BookingRulesWish, SetBookingRules } from './application/set-booking-rules.js';
export { ViewPlan } from './application/view-plan.js';
export {
  type BookingInTime,
  Bookings,
  type BoothShape,
  type ChangedClaim,
  type ChangeObstacle,
  type ClaimCollision,
  type ClaimInTime,
  type WishedClaim,
} from './application/ports/bookings.js';
export * from './application/ports/booking-views.js';
export { FairRules } from './application/ports/fair-rules.js';
export {
  FloorPlans,
  type NewBooth,
  type NewHall,
  type NewZone,
  type WiredBooth,
} from './application/ports/floor-plans.js';
export * from './application/ports/plan-read-model.js';
export * from './application/ports/public-plans.js';
export * from './domain/booking.js';
export * from './domain/own-causes.js';
export type { BookingRejection } from './domain/booking-rejection.js';
export type { BookingRules, BookingRulesProblem } from './domain/booking-rules.js';
export * from './domain/booth.js';
export { areaDm2, type BoothProblem, type BoothProblemCode } from './domain/check-booths.js';
export * from './domain/booking-terms.js';
export type { AtTheFair, ClaimSituation } from './domain/claim-situation.js';
export * from './domain/events.js';
export * from './domain/life/index.js';
export * from './domain/working-days.js';
export * from './application/pricing/index.js';
export * from './application/subsidies/index.js';
export * from './application/plans/index.js';
export * from './domain/plan/index.js';
export * from './domain/payment/index.js';
export * from './engine/draw/index.js';
export {
  type GeneratedBooth,
  type GeneratedPlan,
  generatePlan,
  type PlanWish,
} from './engine/plan-generator/generate-plan.js';
export {
  BOOKING_LIST,
  BOOKING_LIST_COLUMNS,
  type BookingListColumn,
  type BookingNote,
  cellsOfBooking,
} from './domain/notes/booking-note.js';
