import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line of a log should say about why it was written. */
export interface RequestScope {
  readonly requestId: string;
}

const storage = new AsyncLocalStorage<RequestScope>();

/** Runs `work`, and everything it awaits, under a request's id. Jobs run under the id of the request that caused them. */
export const runInRequestScope = <T>(scope: RequestScope, work: () => T): T => storage.run(scope, work);

/** The id of the request or job that is being served, or null outside of one. */
export const currentRequestId = (): string | null => storage.getStore()?.requestId ?? null;
