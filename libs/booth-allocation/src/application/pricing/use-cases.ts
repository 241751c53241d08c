import { QuoteBooths } from './quote-booths.js';
import { SetBookingExtras } from './set-booking-extras.js';
import { SetPriceList } from './set-price-list.js';
import { ViewBookingExtras } from './view-booking-extras.js';
import { ViewPriceList } from './view-price-list.js';

export { ConsiderExtras } from './consider-extras.js';

export const PRICING_USE_CASES = [QuoteBooths, SetBookingExtras, SetPriceList, ViewBookingExtras, ViewPriceList];
