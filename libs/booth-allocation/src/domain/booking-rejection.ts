/** Why a claim was refused. Instants are ISO text: refusals are stored beside idempotency keys. */
export type BookingRejection =
  | { readonly code: 'booth-taken' }
  | { readonly code: 'booth-reserved' }
  | { readonly code: 'booking-closed'; readonly opensAt: string | null; readonly closesAt: string | null }
  | { readonly code: 'booth-withdrawn' }
  | { readonly code: 'too-many-booths'; readonly limit: number }
  | { readonly code: 'not-an-exhibitor' }
  | { readonly code: 'hold-expired'; readonly expiredAt: string }
  | { readonly code: 'hold-already-renewed' }
  | { readonly code: 'booking-ended' }
  | { readonly code: 'not-yours' };
