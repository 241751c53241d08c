/** What the server said, by number: mysql2 and TypeORM disagree about names, and servers about texts. */
const DUPLICATE = 1062;
const RETRYABLE = new Set([1213 /* deadlock */, 1205 /* lock wait */, 1020 /* snapshot conflict */]);
const LOST = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED']);

/** What a transaction has read is no longer so: run it again. Wears the server's own number for that. */
export class RecordChanged extends Error {
  readonly errno = 1020;
}

interface ServerError {
  errno?: number;
  code?: string;
  message?: string;
  driverError?: ServerError;
}

const serverError = (error: unknown): ServerError => {
  const outer = error as ServerError | undefined;
  return outer?.driverError ?? outer ?? {};
};

/** The connection is gone: whether what was sent last took effect, nobody knows. */
export const isConnectionLost = (error: unknown): boolean => LOST.has(serverError(error).code ?? '');

/** True when running the whole transaction again may succeed, unless the connection was lost at COMMIT itself. */
export function isRetryable(error: unknown): boolean {
  return RETRYABLE.has(serverError(error).errno ?? 0) || isConnectionLost(error);
}

/** The unique key that refused a row, or null. MySQL says `table.key`, MariaDB `key`. */
export function violatedKey(error: unknown): string | null {
  const { errno, message } = serverError(error);
  if (errno !== DUPLICATE) return null;
  const name = /for key '([^']+)'/.exec(message ?? '')?.[1] ?? '';
  return name.split('.').at(-1) ?? '';
}
