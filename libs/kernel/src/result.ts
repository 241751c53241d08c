/** The answer of an operation that may be refused for a reason the caller is expected to handle. Bugs and broken machines throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** For tests and seeds: the value, or a thrown error that shows the refusal. */
export function unwrap<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`expected success, was refused: ${JSON.stringify(result.error)}`);
}
