import { Module } from '@nestjs/common';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { format } from 'prettier';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { ExpectedErrorResolver, ProblemResolver } from '../src/graphql/expected-error.resolver.js';
import { SCALARS } from '../src/graphql/scalars/index.js';
import { resolverClasses } from './resolver-classes.js';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaOnlyModule {}

/** The schema of all features, without starting anything. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const module = await Test.createTestingModule({ imports: [SchemaOnlyModule] }).compile();
  return module
    .get(GraphQLSchemaFactory)
    .create([ExpectedErrorResolver, ProblemResolver, ...resolverClasses()], SCALARS);
}

export const HEADER =
  '# Generated from the resolvers: UPDATE_SCHEMA=1 npm run jest -- --selectProjects=unit --testPathPatterns gateway/test/schema\n\n';

/** In the one form that the house's formatter leaves alone. */
export const printedSchema = async (): Promise<string> =>
  format(`${HEADER}${printSchema(lexicographicSortSchema(await buildSchema()))}`, {
    parser: 'graphql',
    printWidth: 120,
  });
