import { GraphQLError, GraphQLID, Kind, type ValueNode } from 'graphql';

const SHAPE = /^[\x21-\x7e]{1,64}$/;

/**
 * GraphQL's own ID takes any text. Ours are ASCII in the database, which refuses even to compare them with other text,
 * so whatever cannot be an id is turned away at the door, existing or not. The type is one object for the whole process
 * and the schema builder takes no other of its name; hence it is changed in place, once, before the schema is built.
 */
export function turnAwayWhatCannotBeAnId(): void {
  GraphQLID.parseValue = idFrom;
  GraphQLID.parseLiteral = (node: ValueNode) => idFrom(node.kind === Kind.STRING ? node.value : null);
}

function idFrom(value: unknown): string {
  if (typeof value !== 'string' || !SHAPE.test(value)) throw new GraphQLError('this is not the shape of an id');
  return value;
}
