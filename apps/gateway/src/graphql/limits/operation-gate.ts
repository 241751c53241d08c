import type { ApolloServerPlugin } from '@apollo/server';
import type { LimitsConfig } from '@ketnoi/config';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { RateLimits } from '../../access/rate-limits.js';
import type { GraphqlContext } from '../graphql-context.js';
import { errorSaying } from '../said.js';
import { weigh } from './document-weight.js';

/** @throws GraphQLError when an operation, already valid, asks for too much at once. */
export function refuseTooHeavy(
  most: Pick<LimitsConfig, 'depth' | 'cost' | 'aliases'>,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const weight = weigh(schema, operation, fragments, variables);
  for (const what of ['depth', 'aliases', 'cost'] as const)
    if (!(weight[what] <= most[what]))
      throw errorSaying(
        { key: 'errors.operation-too-heavy', params: { what, weight: weight[what], most: most[what] } },
        { extensions: { code: 'OPERATION_TOO_HEAVY', http: { status: 400 } } },
      );
}

/** Between validation and execution: the weight of the operation, then the caller's allowance. */
export function operationGate(most: LimitsConfig, limits: RateLimits): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation) refuseTooHeavy(most, schema, document, operation, request.variables ?? {});
          await limits.chargeOperation(contextValue.caller);
        },
      };
    },
  };
}
