import { NotAdjacent, ReasonMissing, WrongBookingState } from '../booth-life/life-refusals.type.js';
import { BookedBooth, ReleasedBooth } from '../booths/booking.type.js';
import {
  BookingClosed,
  BoothReserved,
  BoothTaken,
  BoothWithdrawn,
  CostsChanged,
  HoldExpired,
  NotAnExhibitor,
} from '../booths/booking-refusals.type.js';
import { ChangedMeanwhile } from '../directory/directory-results.type.js';
import { IdempotencyConflict, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { NoPrice } from '../prices/price-refusals.type.js';
import { GroupOrder, UnusableGroupOrder } from './group-order.type.js';
import { MovedBooking } from './move.type.js';
import {
  BoothsTaken,
  CannotMove,
  CannotRedraw,
  CannotShare,
  PavilionRefused,
  SwapClosed,
} from './move-refusals.type.js';
import { Pavilion, ReleasedPavilion, ReservedPavilion } from './pavilion.type.js';
import { MergedBooth, RedrawOutlook, SplitBooths } from './redraw.type.js';
import { CoExhibitorStep, SharedBooths } from './sharing.type.js';
import { BoothSwaps, SwapAnswered } from './swap.type.js';

const MOVE_REFUSALS = [
  BoothTaken,
  BoothReserved,
  BoothWithdrawn,
  BookingClosed,
  HoldExpired,
  ReasonMissing,
  WrongBookingState,
  NoPrice,
  CostsChanged,
  CannotMove,
  ChangedMeanwhile,
  NotFound,
  IdempotencyConflict,
] as const;

export const MovePreviewResult = resultUnion('MovePreviewResult', () => [MovedBooking, ...MOVE_REFUSALS]);
export const MoveBookingResult = resultUnion('MoveBookingResult', () => [MovedBooking, ...MOVE_REFUSALS]);
export const ProposeSwapResult = resultUnion('ProposeSwapResult', () => [SwapAnswered, ...MOVE_REFUSALS]);
export const ConsentToSwapResult = resultUnion('ConsentToSwapResult', () => [
  MovedBooking,
  SwapClosed,
  ...MOVE_REFUSALS,
]);
export const CloseSwapResult = resultUnion('CloseSwapResult', () => [
  SwapAnswered,
  SwapClosed,
  ChangedMeanwhile,
  NotFound,
]);
export const BoothSwapsResult = resultUnion('BoothSwapsResult', () => [BoothSwaps, NotFound]);

const REDRAW_REFUSALS = [NotAdjacent, CannotRedraw, ...MOVE_REFUSALS] as const;
export const RedrawPreviewResult = resultUnion('RedrawPreviewResult', () => [RedrawOutlook, ...REDRAW_REFUSALS]);
export const MergeBoothsResult = resultUnion('MergeBoothsResult', () => [MergedBooth, ...REDRAW_REFUSALS]);
export const SplitBoothResult = resultUnion('SplitBoothResult', () => [SplitBooths, ...REDRAW_REFUSALS]);

export const CoExhibitorResult = resultUnion('CoExhibitorResult', () => [
  CoExhibitorStep,
  CannotShare,
  WrongBookingState,
  ChangedMeanwhile,
  NotFound,
  IdempotencyConflict,
]);
export const SharedBoothsResult = resultUnion('SharedBoothsResult', () => [SharedBooths, NotFound]);

export const PavilionResult = resultUnion('PavilionResult', () => [Pavilion, NotFound]);
export const ReservePavilionResult = resultUnion('ReservePavilionResult', () => [
  ReservedPavilion,
  BoothsTaken,
  PavilionRefused,
  NotFound,
  IdempotencyConflict,
]);
export const AllotInPavilionResult = resultUnion('AllotInPavilionResult', () => [
  BookedBooth,
  BoothTaken,
  BoothWithdrawn,
  NotAnExhibitor,
  NoPrice,
  CostsChanged,
  PavilionRefused,
  ChangedMeanwhile,
  NotFound,
  IdempotencyConflict,
]);
export const TakeBackInPavilionResult = resultUnion('TakeBackInPavilionResult', () => [
  ReleasedBooth,
  WrongBookingState,
  PavilionRefused,
  ChangedMeanwhile,
  NotFound,
  IdempotencyConflict,
]);
export const ReleasePavilionResult = resultUnion('ReleasePavilionResult', () => [
  ReleasedPavilion,
  PavilionRefused,
  NotFound,
]);
export const BookForGroupResult = resultUnion('BookForGroupResult', () => [
  GroupOrder,
  UnusableGroupOrder,
  NotFound,
  IdempotencyConflict,
]);
