import type { OrderId } from '../../domain/booking.js';
import type { OrderProblem } from '../../domain/pavilion/group-order.js';
import type { ClaimedBooth } from '../booking-answer.js';

/** What a group booked in one go. */
export interface GroupOrder {
  readonly orderId: OrderId;
  /** In the order of the lines. */
  readonly bookings: readonly ClaimedBooth[];
}

export type GroupOrderRefusal =
  { readonly code: 'not-found' } | { readonly code: 'unusable-order'; readonly problems: readonly OrderProblem[] };
