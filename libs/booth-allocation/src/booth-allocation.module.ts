import { Module } from '@nestjs/common';
import { BookBooth } from './application/book-booth.js';
import { ClaimDesk } from './application/claim-desk.js';
import { DrawBooths } from './application/draw-booths.js';
import { DrawChronicle } from './application/draws/draw-chronicle.js';
import { DRAW_USE_CASES } from './application/draws/use-cases.js';
import { SettleOffers } from './application/waitlist/settle-offers.js';
import { WAITLIST_USE_CASES } from './application/waitlist/use-cases.js';
import { DrawHall } from './application/draw-hall.js';
import { EndHold } from './application/end-hold.js';
import { ExpireHolds } from './application/expire-holds.js';
import { HoldBooth } from './application/hold-booth.js';
import { LIFE_DOORS, LIFE_USE_CASES } from './application/life/use-cases.js';
import { LayOutHall } from './application/lay-out-hall.js';
import { ListCompanyBookings } from './application/list-company-bookings.js';
import { ConsiderMerge, ConsiderSplit, MOVES_USE_CASES, Redraw } from './application/moves/use-cases.js';
import {
  CompareEditedPavilion,
  GroupGate,
  GroupOrderDesk,
  PAVILION_USE_CASES,
  PavilionDesk,
} from './application/pavilions/use-cases.js';
import { NOTE_PARTS, NOTE_USE_CASES } from './application/notes/use-cases.js';
import { PAYMENT_DESKS, PAYMENT_USE_CASES } from './application/payments/use-cases.js';
import { PLAN_PARTS, PLAN_USE_CASES } from './application/plans/use-cases.js';
import { ConsiderExtras, PRICING_USE_CASES } from './application/pricing/use-cases.js';
import { SUBSIDY_USE_CASES } from './application/subsidies/use-cases.js';
import { ReleaseBooth } from './application/release-booth.js';
import { RenewHold } from './application/renew-hold.js';
import { SetBookingRules } from './application/set-booking-rules.js';
import { ViewPlan } from './application/view-plan.js';

const USE_CASES = [
  BookBooth,
  DrawBooths,
  DrawHall,
  ExpireHolds,
  HoldBooth,
  LayOutHall,
  ListCompanyBookings,
  ReleaseBooth,
  RenewHold,
  SetBookingRules,
  ViewPlan,
  ...DRAW_USE_CASES,
  ...WAITLIST_USE_CASES,
  ...LIFE_USE_CASES,
  ...MOVES_USE_CASES,
  ...NOTE_USE_CASES,
  ...PAVILION_USE_CASES,
  ...PAYMENT_USE_CASES,
  ...PLAN_USE_CASES,
  ...PRICING_USE_CASES,
  ...SUBSIDY_USE_CASES,
];

const PARTS = [
  CompareEditedPavilion,
  ConsiderExtras,
  ConsiderMerge,
  ConsiderSplit,
  GroupGate,
  GroupOrderDesk,
  PavilionDesk,
  Redraw,
];

@Module({
  providers: [
    ...PARTS,
    ClaimDesk,
    DrawChronicle,
    SettleOffers,
    EndHold,
    ...PLAN_PARTS,
    ...LIFE_DOORS,
    ...NOTE_PARTS,
    ...PAYMENT_DESKS,
    ...USE_CASES,
  ],
  exports: USE_CASES,
})
export class BoothAllocationModule {}
