import { randomUUID } from 'node:crypto';

const ACCEPTED = /^[A-Za-z0-9._-]{8,64}$/;

/** The caller's request id when it is harmless in a log and a header, else a new one. */
export const requestIdFrom = (offered: unknown): string =>
  typeof offered === 'string' && ACCEPTED.test(offered) ? offered : randomUUID();
