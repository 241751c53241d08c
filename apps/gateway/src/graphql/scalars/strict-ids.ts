import { GraphQLID, Kind, type ValueNode } from 'graphql';
import { errorSaying } from '../said.js';

const SHAPE = /^[\x21-\x7e]{1,64}$/;

/**
 * GraphQL's own ID takes any text. Ours are ASCII in the database, which refuses even to compare them with other text,
 * so whatever cannot be an id is turned away at the door, existing or not. The type is one object for the whole process
 * and the schema builder takes no other of its name; hence it is changed in place, once, before the schema is built.
 */
export function turnAwayWhatCannotBeAnId(): void {
  GraphQLID.parseValue = (value: unknown) => idFrom(value);
  GraphQLID.parseLiteral = (node: ValueNode) => idFrom(node.kind === Kind.STRING ? node.value : null, node);
}

function idFrom(value: unknown, node?: ValueNode): string {
  if (typeof value !== 'string' || !SHAPE.test(value))
    throw errorSaying({ key: 'errors.id-expected' }, { nodes: node });
  return value;
}
