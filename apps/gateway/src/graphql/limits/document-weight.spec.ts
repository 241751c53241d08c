import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { weigh, type Weight } from './document-weight.js';

const schema = buildSchema(`
  type Query { person: Person people(first: Int = 20): PersonConnection }
  type Person { name: String friends: [Person!]! pages(first: Int): PersonConnection! }
  type PersonConnection { nodes: [Person!]! }
`);

function weightOf(source: string, variables: Record<string, unknown> = {}): Weight {
  const { definitions } = parse(source);
  const operation = definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fragments = definitions.flatMap((d) =>
    d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
  );
  return weigh(schema, operation, new Map(fragments), variables);
}

describe('weigh', () => {
  it('counts a point a field, and a level a nesting', () => {
    expect(weightOf('{ person { name } }')).toEqual({ depth: 2, cost: 2, aliases: 0 });
    expect(weightOf('{ a: person { b: name name } }')).toEqual({ depth: 2, cost: 3, aliases: 2 });
  });

  it('multiplies by the length of lists, told or guessed', () => {
    expect(weightOf('{ person { friends { name } } }').cost).toBe(1 + 1 + 10);
    expect(weightOf('{ people(first: 50) { nodes { name } } }').cost).toBe(1 + 50 * 2);
    expect(weightOf('query ($n: Int) { people(first: $n) { nodes { name } } }', { n: 7 }).cost).toBe(1 + 7 * 2);
    expect(weightOf('{ people { nodes { name } } }').cost).toBe(1 + 20 * 2);
  });

  it('does not take a negative or senseless length for a discount', () => {
    expect(weightOf('{ people(first: -5) { nodes { name } } }').cost).toBeGreaterThan(0);
    expect(weightOf('query ($n: Int) { people(first: $n) { nodes { name } } }', { n: 'x' }).cost).toBeGreaterThan(0);
  });

  it('weighs fragments where they are used, however they multiply', () => {
    const doubling = (n: number): string =>
      Array.from({ length: n }, (_, i) => `fragment f${i} on Person { ...f${i + 1} ...f${i + 1} }`).join(' ');
    const source = `{ person { ...f0 } } ${doubling(40)} fragment f40 on Person { name }`;
    expect(weightOf(source).cost).toBe(1 + 2 ** 40);
  });

  it('sees through inline fragments', () => {
    expect(weightOf('{ person { ... on Person { friends { name } } } }')).toMatchObject({ depth: 3, cost: 12 });
  });
});
