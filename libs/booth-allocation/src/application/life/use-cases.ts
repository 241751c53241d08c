import { AllotBooth } from './allot-booth.js';
import { AllotByHand } from './allot-by-hand.js';
import { AllotMany } from './allot-many.js';
import { ApproveBooking } from './approve-booking.js';
import { BlockChronicle } from './block-chronicle.js';
import { BookBooths } from './book-booths.js';
import { BookingChronicle } from './booking-chronicle.js';
import { BookingLetters } from './booking-letters.js';
import { BookingStep } from './booking-step.js';
import { CancelBooking } from './cancel-booking.js';
import { CreditBooking } from './credit-booking.js';
import { EndBooking } from './end-booking.js';
import { FreeOverdueBooking } from './free-overdue-booking.js';
import { HoldBooths } from './hold-booths.js';
import { OrderDesk } from './order-desk.js';
import { PutBoothBack } from './put-booth-back.js';
import { RefuseBooking } from './refuse-booking.js';
import { ReleaseBooths } from './release-booths.js';
import { RenewHolds } from './renew-holds.js';
import { ViewBookings } from './view-bookings.js';
import { StandWallToWall } from './stand-wall-to-wall.js';
import { WatchDeposits } from './watch-deposits.js';
import { WithdrawBooth } from './withdraw-booth.js';

/** What others outside the room ask for. */
export const LIFE_USE_CASES = [
  AllotByHand,
  ApproveBooking,
  BookBooths,
  CancelBooking,
  FreeOverdueBooking,
  HoldBooths,
  PutBoothBack,
  RefuseBooking,
  ReleaseBooths,
  RenewHolds,
  StandWallToWall,
  ViewBookings,
  WatchDeposits,
  WithdrawBooth,
];

/** What the room's other use cases lean on. */
export const LIFE_DOORS = [
  AllotBooth,
  AllotMany,
  BlockChronicle,
  BookingChronicle,
  BookingLetters,
  BookingStep,
  CreditBooking,
  EndBooking,
  OrderDesk,
];
