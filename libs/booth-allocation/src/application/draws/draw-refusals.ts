import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';
import type { DrawInputProblem } from '../../domain/draws/draw-problem.js';

/** What does not exist and what the actor may not see answer alike. */
export interface NotFound {
  readonly code: 'not-found';
}
export const NOT_FOUND: NotFound = { code: 'not-found' };

/** Nothing was saved; each entry that needs correcting is named. */
export interface UnusableWishes {
  readonly code: 'invalid-input';
  readonly problems: readonly DrawInputProblem[];
}
export const unusable = (problems: readonly DrawInputProblem[]): UnusableWishes => ({
  code: 'invalid-input',
  problems,
});

/** The draw is in a state in which this cannot be done. */
export interface DrawNotReady {
  readonly code: 'draw-not-ready';
  readonly state: string;
}

export const organises = (actor: Actor, fairId: FairId): boolean => hasFairRole(actor, fairId, 'organiser');
