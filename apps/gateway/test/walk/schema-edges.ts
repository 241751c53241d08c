import { type GraphQLSchema, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Every query, mutation and subscription: `Query.me`. */
export const operationsOf = (schema: GraphQLSchema): string[] =>
  ['Query', 'Mutation', 'Subscription'].flatMap((root) => {
    const type = schema.getType(root);
    return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${root}.${field}`) : [];
  });

/** The fields that a document reads, `Type.field`. */
export function fieldsReadBy(schema: GraphQLSchema, document: string): string[] {
  const read: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      Field() {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (parent && field) read.push(`${parent.name}.${field.name}`);
      },
    }),
  );
  return read;
}
