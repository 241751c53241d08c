import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../access/caller.js';
import { Callers } from '../access/callers.js';
import type { GraphqlContext } from './graphql-context.js';
import { type BatchLoader } from './batch-loader.js';
import { loadersOf } from './loaders.js';

/** Makes the context of an operation, over HTTP or over a socket. */
@Injectable()
export class GraphqlContexts {
  constructor(
    private readonly callers: Callers,
    private readonly modules: ModuleRef,
  ) {}

  ofRequest(request: FastifyRequest, reply: FastifyReply): GraphqlContext {
    return this.of(this.callers.ofRequest(request), reply);
  }

  of(caller: Caller, reply: FastifyReply | null): GraphqlContext {
    const find = <K, V>(type: Type<BatchLoader<K, V>>) => this.modules.get(type, { strict: false });
    const context: GraphqlContext = { caller, reply, loader: loadersOf(find, () => context) };
    return context;
  }
}
