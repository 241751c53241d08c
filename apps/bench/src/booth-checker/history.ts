/**
 * What a load generator wrote down, one JSON object a line. Instants are milliseconds since 1970, with fractions where the
 * clock has them. Whoever writes a history knows nothing of how booths are kept, and neither does whoever judges it.
 */
export const OPERATIONS = ['hold', 'book', 'confirm', 'renew', 'release', 'cancel', 'shorten', 'look'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What was answered. Refusals have no effect; `unknown` is an answer that never came or could not be understood. */
export const REFUSALS = [
  'taken',
  'hold-expired',
  'booking-ended',
  'already-renewed',
  'too-many-booths',
  'refused',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export type Answer =
  /** A hold was given or renewed: which booking on each booth, and until when. */
  | { readonly code: 'held'; readonly bookings: Readonly<Record<string, string>>; readonly until: number }
  | { readonly code: 'sold'; readonly bookings: Readonly<Record<string, string>> }
  | { readonly code: 'freed' }
  /** `booths`: those that were taken, where the answer names them. `text` is for people. */
  | { readonly code: RefusalCode; readonly booths?: readonly string[]; readonly text?: string }
  | { readonly code: 'unknown'; readonly text?: string }
  /** How every booth of a plan was shown, in the order shown. */
  | { readonly code: 'seen'; readonly states: readonly (readonly [booth: string, state: SeenState])[] };

export const SEEN_STATES = ['free', 'held', 'sold', 'closed'] as const;
export type SeenState = (typeof SEEN_STATES)[number];

export interface Call {
  readonly op: Operation;
  readonly process: string;
  /** One, or those of an order that is to be all or nothing. None for `look`. */
  readonly booths: readonly string[];
  readonly company: string | null;
  /** The booking that was named, by `renew`, `release`, `cancel` and `shorten`. */
  readonly booking: string | null;
  readonly invokedAt: number;
  readonly answeredAt: number;
  readonly answer: Answer;
}
