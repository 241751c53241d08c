import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import type { Caller } from './caller.js';

/** Routes keep their caller here; GraphQL in its context. */
export const CALLER = Symbol('caller');
export type RequestWithCaller = FastifyRequest & { [CALLER]?: Caller };

export function callerIn(context: ExecutionContext): Caller | undefined {
  if (context.getType<string>() !== 'graphql') return context.switchToHttp().getRequest<RequestWithCaller>()[CALLER];
  return GqlExecutionContext.create(context).getContext<GraphqlContext>().caller;
}
