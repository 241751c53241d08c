import { type Actor, err, type IdempotencyConflict, type IdempotencyStore, type Result } from '@ketnoi/kernel';

/** Carries a refusal out of a transaction that is to be rolled back. */
class RolledBack extends Error {
  constructor(readonly refusal: unknown) {
    super('refused: rolled back');
  }
}

/**
 * Runs work of many steps for an idempotency key: when a step is refused, what the steps before it wrote is rolled back.
 * A refusal is not remembered: the same request may succeed later.
 */
export async function allOrNothing<T, E>(
  store: IdempotencyStore,
  actor: Actor,
  { operation, key, request }: { readonly operation: string; readonly key: string; readonly request: object },
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | IdempotencyConflict>> {
  try {
    return await store.once<T>({ actorId: actor.personId, operation, key, request }, async () => {
      const answer = await work();
      if (!answer.ok) throw new RolledBack(answer.error);
      return answer.value;
    });
  } catch (error) {
    if (error instanceof RolledBack) return err(error.refusal as E);
    throw error;
  }
}
