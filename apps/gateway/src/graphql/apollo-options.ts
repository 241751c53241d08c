import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Config } from '@ketnoi/config';
import type { Log } from '@ketnoi/logging';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RateLimits } from '../access/rate-limits.js';
import { maskError } from './error-masking.js';
import type { GraphqlContexts } from './graphql-contexts.js';
import { inReadersLanguage } from './readers-language.js';
import { operationGate } from './limits/operation-gate.js';

/** How the schema is printed, here and in the committed file. */
const SCHEMA_SHAPE = { autoSchemaFile: true, sortSchema: true, inheritResolversFromInterfaces: true } as const;

export const apolloOptions = (
  config: Config,
  contexts: GraphqlContexts,
  limits: RateLimits,
  log: Log,
): Omit<ApolloDriverConfig, 'driver'> => ({
  ...SCHEMA_SHAPE,
  path: '/graphql',
  graphiql: false,
  introspection: config.introspection,
  hideSchemaDetailsFromClientErrors: config.nodeEnv === 'production',
  includeStacktraceInErrorResponses: false,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  persistedQueries: false,
  parseOptions: { maxTokens: config.limits.tokens },
  cache: 'bounded',
  // The cache-control plugin wraps every field's resolver and halves the throughput of lists; nothing here is cacheable.
  plugins: [ApolloServerPluginCacheControlDisabled(), operationGate(config.limits, limits), inReadersLanguage],
  context: (request: FastifyRequest, reply: FastifyReply) => contexts.ofRequest(request, reply),
  formatError: (formatted, error) => maskError(formatted, error, log),
});
