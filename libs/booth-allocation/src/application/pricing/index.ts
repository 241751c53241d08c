/** The door of prices: lists, quotes. */
export type * from './events.js';
export { AskedPayments } from './ports/asked-payments.js';
export { PriceLists, type PricesFor, type SetPrices } from './ports/price-lists.js';
export { QuoteBooths, type QuotedBooth, type QuoteWish } from './quote-booths.js';
export { type BookingExtras, SetBookingExtras, type SetExtrasRefusal } from './set-booking-extras.js';
export { type ExtrasOfBooking, ViewBookingExtras } from './view-booking-extras.js';
export type { ExtrasClosed } from './consider-extras.js';
export { type PriceListWish, SetPriceList, type SetPriceListRefusal } from './set-price-list.js';
export { ViewPriceList } from './view-price-list.js';
export {
  checkPriceList,
  type PriceListProblem,
  type PriceListProblemCode,
} from '../../domain/pricing/check-price-list.js';
export * from '../../domain/pricing/price-list.js';
export * from '../../domain/pricing/quote.js';
export { quoteBooth } from '../../domain/pricing/quote-booth.js';
