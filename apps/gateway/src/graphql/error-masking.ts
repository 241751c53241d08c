import { unwrapResolverError } from '@apollo/server/errors';
import { currentRequestId, type Log } from '@ketnoi/logging';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

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

/** Anything else is ours: it is logged whole, and the caller gets a number to tell us. */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && SAYABLE.has(code)) return sayable(formatted, code);
  // Values that a scalar refuses, and fields that graphql-js itself cannot serve, carry no code of ours.
  const requestId = currentRequestId();
  log.error({ err: unwrapResolverError(error), path: formatted.path }, 'an operation failed unexpectedly');
  return {
    message: `Something went wrong on our side. Please report it with this number: ${requestId ?? 'unknown'}`,
    path: formatted.path,
    locations: formatted.locations,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

const sayable = (formatted: GraphQLFormattedError, code: string): GraphQLFormattedError => ({
  message: formatted.message,
  path: formatted.path,
  locations: formatted.locations,
  extensions: { code },
});

/** For sockets, which Apollo does not serve: errors of parsing and validation have no code yet. */
export const maskSocketErrors = (errors: readonly GraphQLError[], log: Log): GraphQLFormattedError[] =>
  errors.map((error) => {
    const ownFault =
      error.originalError === undefined && error.extensions.code === undefined && error.path === undefined;
    const formatted = ownFault
      ? { ...error.toJSON(), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
      : error.toJSON();
    return maskError(formatted, error, log);
  });
