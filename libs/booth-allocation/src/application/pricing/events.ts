import type { BookingId, CompanyId, DomainEvent } from '@ketnoi/kernel';

/** A new version of the fair's price list applies to quotes from now on; frozen ones stay as they are. */
export type PriceListSet = DomainEvent<'price-list-set', { readonly version: number }>;
/** The extras of a booking were chosen anew; `total` is its new full price. */
export type BookingExtrasSet = DomainEvent<
  'booking-extras-set',
  { readonly bookingId: BookingId; readonly companyId: CompanyId; readonly total: number }
>;
export type PricingEvent = PriceListSet | BookingExtrasSet;
