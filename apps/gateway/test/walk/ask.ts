import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type ExecutionResult, parse, subscribe } from 'graphql';
import { Callers } from '../../src/access/callers.js';
import { GraphqlContexts } from '../../src/graphql/graphql-contexts.js';
import type { Answer } from '../gateway-client.js';
import type { Harness, SignedIn } from '../harness.js';
import type { WalkCase } from './walk-case.js';

type AnyAnswer = Answer<Record<string, unknown> | null>;

/** Asks as a client does; a subscription is begun, and given back at once. */
export function askOnce(
  harness: Harness,
  walked: WalkCase,
  variables: Record<string, unknown>,
  as: SignedIn | null,
): Promise<AnyAnswer> {
  return walked.operation.startsWith('Subscription.')
    ? beginSubscription(harness, walked, variables, as)
    : harness.query<Record<string, unknown> | null>(walked.document, variables, { as });
}

/** What sockets do once somebody is connected; that they let nobody in without a session is tested with sockets. */
async function beginSubscription(
  harness: Harness,
  { document, operation }: WalkCase,
  variableValues: Record<string, unknown>,
  as: SignedIn | null,
): Promise<AnyAnswer> {
  const caller = harness.app.get(Callers).of({ headers: {}, address: '127.0.0.1', bearer: as?.token });
  const begun = await subscribe({
    schema: harness.app.get(GraphQLSchemaHost).schema,
    document: parse(document),
    variableValues,
    contextValue: harness.app.get(GraphqlContexts, { strict: false }).of(caller, null),
  });
  if ('errors' in begun) return answerOf(begun);
  await (begun as AsyncGenerator<ExecutionResult>).return(undefined);
  return answerOf({ data: { [operation.split('.')[1]]: 'begun' } });
}

const answerOf = ({ data, errors }: ExecutionResult): AnyAnswer => ({
  data: data ?? null,
  errors: errors?.map(({ message, extensions }) => ({ message, extensions })),
  status: 200,
  headers: new Headers(),
});
