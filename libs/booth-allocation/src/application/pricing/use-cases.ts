import { QuoteBooths } from './quote-booths.js';
import { SetBookingExtras } from './set-booking-extras.js';
import { SetPriceList } from './set-price-list.js';
import { ViewPriceList } from './view-price-list.js';

export const PRICING_USE_CASES = [QuoteBooths, SetBookingExtras, SetPriceList, ViewPriceList];
