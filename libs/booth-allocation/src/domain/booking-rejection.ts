import type { Currency } from '@ketnoi/kernel';
import type { QuoteRejection } from './pricing/quote.js';
import type { CostsChanged } from './seen-costs.js';

/** Why a claim was refused. Instants are ISO text: refusals are stored beside idempotency keys. */
export type BookingRejection =
  | { readonly code: 'booth-taken' }
  /** The company itself holds or has booked it. */
  | { readonly code: 'booth-yours' }
  | { readonly code: 'booth-reserved' }
  /** It fell free just now, and is offered to those on the waitlist first. */
  | { readonly code: 'booth-awaited' }
  | { readonly code: 'not-priced'; readonly refusal: QuoteRejection }
  | { readonly code: 'booking-closed'; readonly opensAt: string | null; readonly closesAt: string | null }
  | { readonly code: 'booth-withdrawn' }
  | { readonly code: 'too-many-booths'; readonly limit: number }
  | { readonly code: 'not-an-exhibitor' }
  | { readonly code: 'hold-expired'; readonly expiredAt: string }
  | { readonly code: 'hold-already-renewed' }
  | { readonly code: 'booking-ended' }
  /** Giving a booked booth back would cost a fee: that is called cancelling. Minor units of the booking's currency. */
  | { readonly code: 'cancelling-costs'; readonly fee: number; readonly currency: Currency }
  | CostsChanged
  | { readonly code: 'not-yours' };
