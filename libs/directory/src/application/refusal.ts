import type { IdempotencyConflict } from '@ketnoi/kernel';
import type { InvalidEntries } from '../domain/problem.js';

export interface NotFound {
  readonly code: 'not-found';
}
/** Somebody else saved a change in between: read again, then decide. */
export interface ChangedMeanwhile {
  readonly code: 'changed-meanwhile';
}

export type WritingRefusal = NotFound | InvalidEntries | IdempotencyConflict;
export type EditingRefusal = NotFound | InvalidEntries | ChangedMeanwhile;

export const notFound: NotFound = { code: 'not-found' };
export const changedMeanwhile: ChangedMeanwhile = { code: 'changed-meanwhile' };
