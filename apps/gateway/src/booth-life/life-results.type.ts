import { ObjectType } from '@nestjs/graphql';
import {
  BookingEnded,
  BoothReserved,
  BoothTaken,
  BoothWithdrawn,
  CostsChanged,
  HoldExpired,
  NotAnExhibitor,
} from '../booths/booking-refusals.type.js';
import { BookedBooth, Booking } from '../booths/booking.type.js';
import { connectionOf } from '../graphql/connection.js';
import { IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { NoPrice } from '../prices/price-refusals.type.js';
import {
  BoothNotWithdrawn,
  DepositNotOverdue,
  NotAdjacent,
  OrderRefused,
  ReasonMissing,
  ReminderTooRecent,
  WrongBookingState,
} from './life-refusals.type.js';
import { ReopenedBooth, SteppedBooking, WithdrawnBooth } from './life.type.js';
import { BoothOrder, ReleasedBooths, RenewedHolds } from './order.type.js';

@ObjectType()
export class BookingConnection extends connectionOf(Booking) {}

const ALWAYS = [NotFound, IdempotencyConflict] as const;

export const ApproveBookingResult = resultUnion('ApproveBookingResult', () => [
  SteppedBooking,
  WrongBookingState,
  ...ALWAYS,
]);
export const RefuseBookingResult = resultUnion('RefuseBookingResult', () => [
  SteppedBooking,
  ReasonMissing,
  WrongBookingState,
  ...ALWAYS,
]);
export const CancelBookingResult = resultUnion('CancelBookingResult', () => [
  SteppedBooking,
  BookingEnded,
  HoldExpired,
  CostsChanged,
  ...ALWAYS,
]);
export const FreeOverdueBookingResult = resultUnion('FreeOverdueBookingResult', () => [
  SteppedBooking,
  DepositNotOverdue,
  ReminderTooRecent,
  WrongBookingState,
  ...ALWAYS,
]);
export const AllotBoothResult = resultUnion('AllotBoothResult', () => [
  BookedBooth,
  ReasonMissing,
  BoothTaken,
  BoothReserved,
  BoothWithdrawn,
  NotAnExhibitor,
  NoPrice,
  ...ALWAYS,
]);
export const WithdrawBoothResult = resultUnion('WithdrawBoothResult', () => [
  WithdrawnBooth,
  ReasonMissing,
  BoothReserved,
  BoothWithdrawn,
  ...ALWAYS,
]);
export const PutBoothBackResult = resultUnion('PutBoothBackResult', () => [
  ReopenedBooth,
  BoothNotWithdrawn,
  ...ALWAYS,
]);
export const BoothOrderResult = resultUnion('BoothOrderResult', () => [
  BoothOrder,
  OrderRefused,
  NotAdjacent,
  InvalidInput,
  ...ALWAYS,
]);
export const RenewHoldsResult = resultUnion('RenewHoldsResult', () => [
  RenewedHolds,
  OrderRefused,
  InvalidInput,
  ...ALWAYS,
]);
export const ReleaseBoothsResult = resultUnion('ReleaseBoothsResult', () => [
  ReleasedBooths,
  OrderRefused,
  InvalidInput,
  ...ALWAYS,
]);
export const BookingsResult = resultUnion('BookingsResult', () => [BookingConnection, NotFound]);
export const BookingResult = resultUnion('BookingResult', () => [Booking, NotFound]);
