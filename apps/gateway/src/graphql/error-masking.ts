import { unwrapResolverError } from '@apollo/server/errors';
import type { Language } from '@ketnoi/kernel';
import { currentRequestId, type Log } from '@ketnoi/logging';
import { text } from '@ketnoi/messages';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { inLanguage, type Said } from './said.js';

/** What went wrong by the caller's doing, and may therefore be said as it is. */
const SAYABLE = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'RATE_LIMITED',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'OPERATION_TOO_HEAVY',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * Anything else is ours: it is logged whole, and the caller gets a number to tell us. In English still: who reads it is known
 * to the operation (`inReadersLanguage`) or to the socket.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && SAYABLE.has(code)) return sayable(formatted, code);
  // Values that a scalar refuses, and fields that graphql-js itself cannot serve, carry no code of ours.
  const requestId = currentRequestId();
  log.error({ err: unwrapResolverError(error), path: formatted.path }, 'an operation failed unexpectedly');
  const said: Said = { key: 'errors.our-fault', params: { number: requestId ?? '-' } };
  return {
    message: text('en', said.key, said.params),
    path: formatted.path,
    locations: formatted.locations,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId, said },
  };
}

const sayable = (formatted: GraphQLFormattedError, code: string): GraphQLFormattedError => ({
  message: formatted.message,
  path: formatted.path,
  locations: formatted.locations,
  extensions: formatted.extensions?.said === undefined ? { code } : { code, said: formatted.extensions.said },
});

/** For sockets, which Apollo does not serve: errors of parsing and validation have no code yet. */
export const maskSocketErrors = (
  errors: readonly GraphQLError[],
  language: Language,
  log: Log,
): GraphQLFormattedError[] =>
  errors.map((error) => {
    const ownFault =
      error.originalError === undefined && error.extensions.code === undefined && error.path === undefined;
    const formatted = ownFault
      ? { ...error.toJSON(), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
      : error.toJSON();
    return inLanguage(maskError(formatted, error, log), language);
  });
