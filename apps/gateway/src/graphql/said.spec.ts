import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLInputObjectType, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { errorSaying, inLanguage } from './said.js';

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { n: { type: GraphQLInt } } }),
  types: [new GraphQLInputObjectType({ name: 'Wish', fields: { seats: { type: new GraphQLNonNull(GraphQLInt) } } })],
});
/** What graphql-js itself says of a value: the words that are looked for are its own. */
const complaint = (wish: unknown) => {
  const [operation] = parse('query ($wish: Wish!) { n }').definitions;
  const { errors } = getVariableValues(
    schema,
    (operation as never as { variableDefinitions: never }).variableDefinitions,
    {
      wish,
    },
  );
  const [error] = errors ?? [];
  if (!error) throw new Error('nothing is wrong with it');
  return error.toJSON();
};

describe('what an error says', () => {
  it('is said in the reader’s language, and not how it came to be', () => {
    const error = errorSaying({ key: 'errors.sign-in-first' }, { extensions: { code: 'UNAUTHENTICATED' } }).toJSON();
    expect(inLanguage(error, 'ja')).toEqual({
      message: '先にサインインしてください。',
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(inLanguage(error, 'en').message).toBe('Sign in first.');
  });

  it('of a value begins with its place', () => {
    expect(inLanguage(complaint({ seats: 'x' }), 'vi').message).toMatch(/^wish\.seats: Giá trị này/);
    expect(inLanguage(complaint({}), 'ko').message).toMatch(/^wish\.seats: /);
    expect(inLanguage(complaint({ seats: 1, rows: 2 }), 'th').message).toMatch(/^wish\.rows: /);
    expect(inLanguage(complaint({ seats: 'x' }), 'en').message).toMatch(/^Variable "\$wish"/);
  });

  it('that has no words of ours stays as it is', () => {
    const error = { message: 'Cannot query field "x".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    expect(inLanguage(error, 'ja')).toEqual(error);
    expect(inLanguage({ ...error, extensions: { code: 'X', said: { key: 'no such text' } } }, 'ja').message).toBe(
      error.message,
    );
  });
});
