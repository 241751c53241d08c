import { type Type, Module } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { format } from 'prettier';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from '../src/gateway.module.js';
import { ExpectedErrorResolver, ProblemResolver } from '../src/graphql/expected-error.resolver.js';
import { SCALARS } from '../src/graphql/scalars/index.js';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaOnlyModule {}

const isClass = (provider: unknown): provider is Type<unknown> => typeof provider === 'function';

/** The schema of all features, without starting anything. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const module = await Test.createTestingModule({ imports: [SchemaOnlyModule] }).compile();
  const providers = FEATURES.flatMap(
    (feature) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, feature) as unknown[] | undefined) ?? [],
  );
  const resolvers = providers.filter(isClass).filter((p) => Reflect.hasMetadata('graphql:resolver_type', p));
  return module.get(GraphQLSchemaFactory).create([ExpectedErrorResolver, ProblemResolver, ...resolvers], SCALARS);
}

export const HEADER =
  '# Generated from the resolvers: UPDATE_SCHEMA=1 npm run jest -- --selectProjects=unit --testPathPatterns gateway/test/schema\n\n';

/** In the one form that the house's formatter leaves alone. */
export const printedSchema = async (): Promise<string> =>
  format(`${HEADER}${printSchema(lexicographicSortSchema(await buildSchema()))}`, {
    parser: 'graphql',
    printWidth: 120,
  });
