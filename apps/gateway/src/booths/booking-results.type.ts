import { IdempotencyConflict, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { BookedBooth, CompanyBookings, HeldBooth, ReleasedBooth } from './booking.type.js';
import {
  BookingClosed,
  BookingEnded,
  BoothReserved,
  BoothTaken,
  BoothWithdrawn,
  CancellingCosts,
  CostsChanged,
  HoldAlreadyRenewed,
  HoldExpired,
  NotAnExhibitor,
  TooManyBooths,
} from './booking-refusals.type.js';
import { NoPrice } from '../prices/price-refusals.type.js';
import { Plan } from './plan.type.js';

const CLAIM_REFUSALS = [
  BoothTaken,
  BoothReserved,
  BookingClosed,
  BoothWithdrawn,
  TooManyBooths,
  NotAnExhibitor,
  CostsChanged,
  NoPrice,
  NotFound,
  IdempotencyConflict,
] as const;

export const HoldBoothResult = resultUnion('HoldBoothResult', () => [HeldBooth, ...CLAIM_REFUSALS]);
export const BookBoothResult = resultUnion('BookBoothResult', () => [
  BookedBooth,
  ...CLAIM_REFUSALS,
  HoldExpired,
  BookingEnded,
]);
export const RenewHoldResult = resultUnion('RenewHoldResult', () => [
  HeldBooth,
  HoldExpired,
  HoldAlreadyRenewed,
  BookingEnded,
  BookingClosed,
  NotFound,
  IdempotencyConflict,
]);
export const ReleaseBoothResult = resultUnion('ReleaseBoothResult', () => [
  ReleasedBooth,
  HoldExpired,
  BookingEnded,
  CancellingCosts,
  NotFound,
  IdempotencyConflict,
]);
export const PlanResult = resultUnion('PlanResult', () => [Plan, NotFound]);
export const CompanyBookingsResult = resultUnion('CompanyBookingsResult', () => [CompanyBookings, NotFound]);
