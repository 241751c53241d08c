import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { Config } from '@ketnoi/config';
import { LOG, type Log } from '@ketnoi/logging';
import { RateLimits } from '../access/rate-limits.js';
import { apolloOptions } from './apollo-options.js';
import { ExpectedErrorResolver, ProblemResolver } from './expected-error.resolver.js';
import { GraphqlContexts } from './graphql-contexts.js';
import { RequestTooLargeFilter } from './limits/request-too-large.filter.js';
import { SCALARS } from './scalars/index.js';
import { OpenSockets } from './sockets/open-sockets.js';
import { SocketServer } from './sockets/socket-server.js';

@Module({ providers: [GraphqlContexts], exports: [GraphqlContexts] })
class ContextsModule {}

/** Apollo on Fastify, code first, with sockets beside it. */
@Module({
  imports: [
    ContextsModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [ContextsModule],
      inject: [Config, GraphqlContexts, RateLimits, LOG],
      useFactory: (config: Config, contexts: GraphqlContexts, limits: RateLimits, log: Log) =>
        apolloOptions(config, contexts, limits, log),
    }),
  ],
  providers: [
    ...SCALARS,
    ExpectedErrorResolver,
    ProblemResolver,
    OpenSockets,
    SocketServer,
    { provide: APP_FILTER, useClass: RequestTooLargeFilter },
  ],
  exports: [OpenSockets],
})
export class GraphqlApiModule {}
