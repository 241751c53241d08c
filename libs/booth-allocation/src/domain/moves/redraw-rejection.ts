import type { PlanProblem } from '../plan/plan-problem.js';
import type { MoveRejection } from './move-rejection.js';

/** Why booths could not be merged or split. */
export type RedrawRejection =
  | MoveRejection
  /** They share no wall, lie in different halls or zones, or are of different kinds. */
  | { readonly code: 'not-adjacent' }
  | { readonly code: 'pieces-do-not-tile' }
  /** Either all are free or one company has them all. */
  | { readonly code: 'not-of-one-company' }
  /** The city supports a booking that would end: its programme would pay for nothing, and might pay twice. */
  | { readonly code: 'booking-subsidised' }
  /** A booked booth is split: which piece the company keeps must be said. */
  | { readonly code: 'keeper-missing' }
  | { readonly code: 'unusable-pieces'; readonly problems: readonly PlanProblem[] }
  | { readonly code: 'number-exists'; readonly number: string };
