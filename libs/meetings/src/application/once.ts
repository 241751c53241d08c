import type { Actor, IdempotencyConflict, IdempotencyStore, Result } from '@ketnoi/kernel';

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
