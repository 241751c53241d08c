import {
  canonicalJson,
  err,
  type IdempotencyConflict,
  IdempotencyStore,
  type IdempotentRequest,
  ok,
  type Result,
  type UnitOfWork,
} from '@ketnoi/kernel';

/** Answers are kept as JSON text, so that a test sees what a stored answer looks like after its journey. */
export class InMemoryIdempotencyStore extends IdempotencyStore {
  private readonly answers = new Map<string, { request: string; answer: string }>();

  constructor(private readonly unitOfWork: UnitOfWork) {
    super();
  }

  once<T>(request: IdempotentRequest, work: () => Promise<T>): Promise<Result<T, IdempotencyConflict>> {
    const place = `${request.actorId} ${request.key}`;
    const asked = canonicalJson({ operation: request.operation, request: request.request });
    return this.unitOfWork.run(async () => {
      const before = this.answers.get(place);
      if (before && before.request !== asked) return err({ code: 'idempotency-conflict' as const, key: request.key });
      if (before) return ok(JSON.parse(before.answer) as T);
      const answer = await work();
      this.answers.set(place, { request: asked, answer: JSON.stringify(answer) });
      return ok(answer);
    });
  }
}
