import type { OperationName } from './operation-name.generated';

/** By which answers of another feature's operation are meant, which one does not import. */
export interface NamedOperation {
  readonly name: OperationName;
}

/**
 * A GraphQL document with the types of what it asks for and is answered. The generator makes one for each operation of a
 * `.graphql` file; the browser carries it as text and never parses it.
 */
export interface Operation<Answer, Asked> extends NamedOperation {
  readonly text: string;
  /** Only for the compiler: nothing is there. */
  readonly types?: (asked: Asked) => Answer;
}

export const operation = <Answer, Asked>(name: OperationName, text: string): Operation<Answer, Asked> => ({
  name,
  text,
});
