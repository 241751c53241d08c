import type { Identity } from '@ketnoi/accounts';
import type { LimitsConfig } from '@ketnoi/config';
import type { Language } from '@ketnoi/kernel';
import { type Log, runInRequestScope } from '@ketnoi/logging';
import {
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  subscribe,
  validate,
} from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import { type Caller, languageOf } from '../../access/caller.js';
import type { Callers } from '../../access/callers.js';
import type { RateLimits } from '../../access/rate-limits.js';
import { maskSocketErrors } from '../error-masking.js';
import type { GraphqlContexts } from '../graphql-contexts.js';
import { errorSaying } from '../said.js';
import { refuseTooHeavy } from '../limits/operation-gate.js';
import type { OpenSockets } from './open-sockets.js';

interface Visitor {
  caller: Caller;
  identity: Identity;
  close: { close(code: number, reason: string): void };
}
type SocketContext = Context<Record<string, unknown> | undefined, Extra & { visitor?: Visitor }>;

/** Live subscriptions on one socket. */
const MOST_SUBSCRIPTIONS = 50;

interface Parts {
  readonly most: LimitsConfig;
  readonly schema: GraphQLSchema;
  readonly callers: Callers;
  readonly contexts: GraphqlContexts;
  readonly limits: RateLimits;
  readonly open: OpenSockets;
  readonly log: Log;
}

/**
 * How a socket is spoken to: only with a living session, only subscriptions, under the same limits as HTTP. What a
 * subscription holds is given back by the `return()` of its source, which graphql-ws calls when the socket goes.
 */
export function socketProtocol(
  parts: Parts,
): ServerOptions<Record<string, unknown> | undefined, Extra & { visitor?: Visitor }> {
  const { schema, most, callers, contexts, limits, open, log } = parts;
  return {
    connectionInitWaitTimeout: 5_000,

    async onConnect(context) {
      const { request, socket } = context.extra;
      const caller = callers.of({
        headers: request.headers,
        address: request.socket.remoteAddress ?? 'unknown',
        bearer: bearerIn(context.connectionParams),
      });
      const identity = await caller.identity();
      if (!identity) return false;
      context.extra.visitor = { caller, identity, close: socket };
      open.add(identity.sessionId, socket);
      return true;
    },

    onClose(context) {
      const { visitor } = context.extra;
      if (visitor) open.remove(visitor.identity.sessionId, visitor.close);
    },

    async onSubscribe(context, _id, payload) {
      const { visitor } = context.extra;
      if (!visitor) return [unknownVisitor()];
      if (Object.keys(context.subscriptions).length > MOST_SUBSCRIPTIONS) return [tooManySubscriptions()];
      // A live view may be opened long after the socket: rights are read anew each time.
      const caller = callers.of({
        headers: visitor.caller.credential ? headersOf(context) : {},
        address: visitor.caller.address,
        bearer: bearerIn(context.connectionParams),
      });
      try {
        const args = prepared(schema, most, payload);
        if (!Array.isArray(args)) await limits.chargeOperation(caller);
        return Array.isArray(args) ? args : { ...(args as ExecutionArgs), contextValue: contexts.of(caller, null) };
      } catch (error) {
        if (error instanceof GraphQLError) return [error];
        throw error;
      }
    },

    subscribe: (args) =>
      runInRequestScope({ requestId: (args.contextValue as { caller: Caller }).caller.requestId }, () =>
        subscribe(args),
      ),

    onError: (context, _id, _payload, errors) => maskSocketErrors(errors, readerOf(callers, context), log),
    onNext: (context, _id, _payload, _args, result) =>
      result.errors
        ? { ...result, errors: maskSocketErrors(result.errors, readerOf(callers, context), log) }
        : undefined,
  };
}

const headersOf = (context: SocketContext): SocketContext['extra']['request']['headers'] =>
  context.extra.request.headers;

/** `{ token }`, or `{ authorization: 'Bearer …' }` as programs send it over HTTP. */
export function bearerIn(params: Record<string, unknown> | null | undefined): string | undefined {
  if (typeof params?.token === 'string') return params.token;
  const given = params?.authorization ?? params?.Authorization;
  return typeof given === 'string' ? /^Bearer (\S+)$/i.exec(given)?.[1] : undefined;
}

/** Without a session there is only the language that the request asks for. */
function readerOf(callers: Callers, { extra: { visitor, request } }: SocketContext): Language {
  if (visitor) return languageOf(visitor.caller, visitor.identity);
  const { headers, socket } = request;
  return languageOf(callers.of({ headers, address: socket.remoteAddress ?? 'unknown', bearer: undefined }), null);
}

const unknownVisitor = (): GraphQLError =>
  errorSaying({ key: 'errors.sign-in-first' }, { extensions: { code: 'UNAUTHENTICATED' } });

const tooManySubscriptions = (): GraphQLError =>
  errorSaying(
    { key: 'errors.too-many-subscriptions', params: { limit: MOST_SUBSCRIPTIONS } },
    { extensions: { code: 'OPERATION_TOO_HEAVY' } },
  );

/** Parsed, valid, a subscription, and not too heavy; or what is wrong. */
function prepared(
  schema: GraphQLSchema,
  most: LimitsConfig,
  payload: SubscribePayload,
): ExecutionArgs | readonly GraphQLError[] {
  const document = parse(payload.query, { maxTokens: most.tokens });
  const errors = validate(schema, document);
  if (errors.length > 0) return errors;
  const operation = getOperationAST(document, payload.operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return [errorSaying({ key: 'errors.only-subscriptions' }, { extensions: { code: 'BAD_REQUEST' } })];
  const variableValues = payload.variables ?? {};
  refuseTooHeavy(most, schema, document, operation, variableValues);
  return { schema, document, operationName: payload.operationName, variableValues };
}
