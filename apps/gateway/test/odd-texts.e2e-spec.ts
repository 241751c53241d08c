/**
 * Every operation with words where ids of the taxonomy, codes, cursors or secrets are expected: keys are ASCII in the
 * database, which refuses even to compare them with other text.
 */
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { DiscoveryService } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { ExportFile } from '../src/exports/export-file.js';
import { Fairs } from './fairs.js';
import { type Harness, startHarness } from './harness.js';
import { newId } from './people.js';

const WORD = 'Tiện ấ 旋盤';
const DEEPEST = 4;

let harness: Harness;
let schema: GraphQLSchema;
let fairId: FairId;
let companyId: CompanyId;
let keys = 0;
beforeAll(async () => {
  harness = await startHarness();
  schema = harness.app.get(GraphQLSchemaHost).schema;
  const fairs = new Fairs(harness.database.dataSource);
  fairId = await fairs.fair('Odd texts');
  companyId = await fairs.company('Hoa Sen');
  await fairs.takePart(fairId, companyId);
});
afterAll(() => harness.close());

const KNOWN = (): Record<string, string> => ({ fairId, companyId });
const SCALARS: Readonly<Record<string, () => unknown>> = {
  Boolean: () => true,
  Date: () => '2027-03-01',
  DateTime: () => '2027-03-01T02:00:00Z',
  Float: () => 1,
  IdempotencyKey: () => `odd-${++keys}`,
  Int: () => 1,
};

/** Something of the type, with a word wherever text may stand. */
function oddly(type: GraphQLInputType, name: string, depth = 0): unknown {
  if (isNonNullType(type)) return oddly(type.ofType as GraphQLInputType, name, depth);
  if (isListType(type)) return [oddly(type.ofType as GraphQLInputType, name, depth)];
  if (isEnumType(type)) return type.getValues()[0].name;
  if (isInputObjectType(type)) {
    if (depth > DEEPEST) return null;
    const fields = Object.values(type.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, oddly(field.type, field.name, depth + 1)]));
  }
  if (type.name === 'ID') return KNOWN()[name] ?? newId();
  return (SCALARS[type.name] ?? (() => WORD))();
}

function asked(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) {
  const named = (of: (arg: GraphQLArgument) => string): string =>
    field.args.length === 0 ? '' : `(${field.args.map(of).join(', ')})`;
  const document = `${kind} ${named((arg) => `$${arg.name}: ${String(arg.type)}`)} {
    ${field.name}${named(({ name }) => `${name}: $${name}`)} ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`;
  return { document, variables: Object.fromEntries(field.args.map((arg) => [arg.name, oddly(arg.type, arg.name)])) };
}

it.each(['query', 'mutation'] as const)(
  'no %s fails within on words that it does not expect',
  async (kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    const failed: string[] = [];
    let answered = 0;
    for (const field of Object.values(type?.getFields() ?? {})) {
      // Somebody new each time: some operations end the sessions of who asks, or take their places away.
      const as = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], companies: [companyId] });
      const { document, variables } = asked(kind, field);
      const { data, errors } = await harness.query<Record<string, unknown> | null>(document, variables, { as });
      if (errors?.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')) failed.push(field.name);
      if (data && !errors) answered += 1;
    }
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(100);
  },
  180_000,
);

it('no file fails within on words in the place of its parameters', async () => {
  const as = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], companies: [companyId] });
  const ids = ['bookingId', 'companyId', 'drawId', 'groupId', 'hallId', 'requestId', 'roundId'];
  const words = ['action', 'actor', 'company', 'day', 'format', 'from', 'language', 'paper', 'source', 'to'];
  const kinds = harness.app
    .get(DiscoveryService, { strict: false })
    .getProviders()
    .flatMap(({ instance }: { instance?: unknown }) => (instance instanceof ExportFile ? instance.kind : []));
  expect(kinds.length).toBeGreaterThan(20);
  const failed: string[] = [];
  for (const kind of kinds)
    for (const name of [...ids, ...words]) {
      const query = new URLSearchParams({ fairId, [name]: WORD });
      const { status } = await fetch(`${harness.url}/exports/${kind}?${query.toString()}`, {
        headers: { authorization: `Bearer ${as.token}` },
      });
      if (status >= 500) failed.push(`${kind} ${name}`);
    }
  expect(failed).toEqual([]);
}, 180_000);
