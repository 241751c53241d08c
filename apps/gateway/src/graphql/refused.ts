import type { ErrorCode, TextParams } from '@ketnoi/messages';
import {
  type ExpectedError,
  idempotencyConflict,
  invalidInput,
  notAllowed,
  notFound,
  type ProblemFound,
} from './expected-error.type.js';

/** A refusal as rooms give it: a code, and what belongs to it. */
export interface Refusal {
  readonly code: string;
  readonly problems?: readonly ProblemFound[];
}

/** The refusals that all operations share, as members of their unions; null for one of the operation's own. */
export function sharedRefusal(refusal: Refusal): ExpectedError | null {
  switch (refusal.code) {
    case 'not-found':
      return notFound();
    case 'not-allowed':
      return notAllowed();
    case 'idempotency-conflict':
      return idempotencyConflict();
    case 'invalid-input':
      return invalidInput(refusal.problems ?? []);
    default:
      return null;
  }
}

/** For refusals of an operation's own that carry nothing but a code: names the union's member. */
export const named = (typeName: string, code: ErrorCode, params?: TextParams): ExpectedError =>
  ({ __typename: typeName, code, params }) as ExpectedError;
