import { Injectable } from '@nestjs/common';
import {
  err,
  Fingerprint,
  type IdempotencyConflict,
  IdempotencyStore,
  type IdempotentRequest,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';

/**
 * The key's row is inserted before the work, in the work's own transaction: a second copy that arrives meanwhile waits
 * at the row until the first has committed, then reads its answer. The answer is stored beside its effect or not at all.
 */
@Injectable()
export class SqlIdempotencyStore extends IdempotencyStore {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly unitOfWork: UnitOfWork,
    private readonly fingerprint: Fingerprint,
  ) {
    super();
  }

  once<T>(request: IdempotentRequest, work: () => Promise<T>): Promise<Result<T, IdempotencyConflict>> {
    const hash = this.fingerprint.of({ operation: request.operation, request: request.request });
    return this.unitOfWork.run(async () => {
      const manager = this.current.required('An idempotency key');
      if (!(await this.claim(manager, request, hash))) return this.repeated<T>(manager, request, hash);
      const answer = await work();
      await manager.query('UPDATE idempotency_keys SET answer = ? WHERE actor_id = ? AND idempotency_key = ?', [
        JSON.stringify(answer),
        request.actorId,
        request.key,
      ]);
      return ok(answer);
    });
  }

  /** False when the key was there before. A refused INSERT undoes only itself, so the transaction goes on. */
  private async claim(manager: EntityManager, request: IdempotentRequest, hash: string): Promise<boolean> {
    try {
      await manager.query(
        `INSERT INTO idempotency_keys (actor_id, idempotency_key, operation, request_hash, created_at, expires_at)
         VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 7 DAY)`,
        [request.actorId, request.key, request.operation, hash],
      );
      return true;
    } catch (error) {
      if (violatedKey(error) === null) throw error;
      return false;
    }
  }

  private async repeated<T>(
    manager: EntityManager,
    request: IdempotentRequest,
    hash: string,
  ): Promise<Result<T, IdempotencyConflict>> {
    const rows: { request_hash: string; answer: string | object }[] = await manager.query(
      'SELECT request_hash, answer FROM idempotency_keys WHERE actor_id = ? AND idempotency_key = ?',
      [request.actorId, request.key],
    );
    if (rows[0].request_hash !== hash) return err({ code: 'idempotency-conflict', key: request.key });
    const { answer } = rows[0];
    return ok((typeof answer === 'string' ? JSON.parse(answer) : answer) as T);
  }
}
