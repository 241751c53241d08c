/**
 * A GraphQL document with the types of what it asks for and is answered. The generator makes one for each operation of a
 * `.graphql` file; the browser carries it as text and never parses it.
 */
export interface Operation<Answer, Asked> {
  readonly name: string;
  readonly text: string;
  /** Only for the compiler: nothing is there. */
  readonly types?: (asked: Asked) => Answer;
}

export const operation = <Answer, Asked>(name: string, text: string): Operation<Answer, Asked> => ({ name, text });
