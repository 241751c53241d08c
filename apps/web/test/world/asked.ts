import type { Visitor } from './the-world.js';

/** What an operation answers, as a test reads it. */
export const asked = async <T>({ ask }: Visitor, document: string, variables: object = {}): Promise<T> =>
  (await ask(document, variables as Record<string, unknown>)) as unknown as T;

/** A key of idempotency, or a name, that nothing else has: the world may be used again. */
export const keyed = (what: string): string => `${what}-${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;
