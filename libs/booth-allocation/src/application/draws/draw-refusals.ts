import {
  type Actor,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  type IdempotencyStore,
  type Result,
} from '@ketnoi/kernel';
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

/** Runs a piece of work at most once for the actor's key; a refusal is remembered like a success. */
export async function once<T, E>(
  store: IdempotencyStore,
  actor: Actor,
  operation: string,
  key: string,
  request: object,
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | IdempotencyConflict>> {
  return store.decideOnce({ actorId: actor.personId, operation, key, request }, work);
}
