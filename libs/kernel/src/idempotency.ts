import type { Actor } from './actor.js';
import { err, type Result } from './result.js';

/** The key was used before with another request. */
export interface IdempotencyConflict {
  readonly code: 'idempotency-conflict';
  readonly key: string;
}

export interface IdempotentRequest {
  /** Who asks: the key is theirs alone. */
  readonly actorId: string;
  readonly operation: string;
  readonly key: string;
  /** What is asked, hashed in canonical form; the same key with another request is refused. */
  readonly request: object;
}

/**
 * Port: runs `work` at most once for a key, inside one transaction that also stores the answer.
 * A repetition gets the stored answer, also when both arrive together. Answers must be plain JSON.
 */
export abstract class IdempotencyStore {
  abstract once<T>(request: IdempotentRequest, work: () => Promise<T>): Promise<Result<T, IdempotencyConflict>>;

  /** The same for work that may be refused: a refusal is remembered like a success. */
  async decideOnce<T, E>(
    request: IdempotentRequest,
    work: () => Promise<Result<T, E>>,
  ): Promise<Result<T, E | IdempotencyConflict>> {
    const answer = await this.once(request, work);
    return answer.ok ? answer.value : answer;
  }
}

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
  actor: Pick<Actor, 'personId'>,
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
