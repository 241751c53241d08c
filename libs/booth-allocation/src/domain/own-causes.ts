/**
 * Why the system itself ended something where nobody wrote a reason: codes, which the texts tell in the reader's language.
 * What a person wrote stays as it was written, and stands in a place of its own.
 */
export const END_CAUSES = [
  'hold-ran-out',
  'deposit-missing',
  'offer-declined',
  'merged',
  'put-back',
  'redrawn',
] as const;
export const CANCEL_CAUSES = ['bookings-changed', 'payment-taken-back'] as const;
export const RELEASE_CAUSES = ['booking-ended'] as const;

/** Why a booking, or a block on a booth, is over. */
export type EndCause = (typeof END_CAUSES)[number];
/** Why a request for payment was cancelled. */
export type CancelCause = (typeof CANCEL_CAUSES)[number];
/** Why a subsidy came to nothing. */
export type ReleaseCause = (typeof RELEASE_CAUSES)[number];
export type OwnCause = EndCause | CancelCause | ReleaseCause;

/** What a person wrote, or what the system gives. */
export type Because<Cause extends OwnCause> = string | { readonly cause: Cause };

export interface ToldWhy<Cause extends OwnCause> {
  readonly reason: string | null;
  readonly cause: Cause | null;
}

export function whyOf<Cause extends OwnCause>(because: Because<Cause> | null): ToldWhy<Cause> {
  if (because === null || typeof because === 'string') return { reason: because, cause: null };
  return { reason: null, cause: because.cause };
}

/** As it is written down beside a deed: only what there is. */
export const toldOf = <Cause extends OwnCause>(because: Because<Cause>): { reason: string } | { cause: Cause } =>
  typeof because === 'string' ? { reason: because } : { cause: because.cause };
