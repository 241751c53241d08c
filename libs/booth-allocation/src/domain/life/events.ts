import type { DomainEvent } from '@ketnoi/kernel';
import type { BookingState } from '../booking.js';
import type { BookingEventPayload } from '../events.js';

/** Money came in for a booking, or a wrong entry was taken back (`amount` below 0). Minor units of its price's currency. */
export type BookingCredited = DomainEvent<
  'booking-credited',
  BookingEventPayload & { readonly amount: number; readonly paidAmount: number; readonly state: BookingState }
>;
export type DepositReminded = DomainEvent<'deposit-reminded', BookingEventPayload & { readonly dueOn: string }>;
export type DepositOverdue = DomainEvent<'deposit-overdue', BookingEventPayload & { readonly dueOn: string }>;
export type BookingLifeEvent = BookingCredited | DepositReminded | DepositOverdue;
