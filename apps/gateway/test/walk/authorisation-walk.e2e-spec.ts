import { GraphQLSchemaHost } from '@nestjs/graphql';
import { POLICY } from '../../src/access/policy.js';
import { type Harness, startHarness } from '../harness.js';
import { resolvedFields } from '../resolver-classes.js';
import { askOnce } from './ask.js';
import { askingAs } from './asking.js';
import { CASES } from './cases/index.js';
import { fieldsReadBy, operationsOf } from './schema-edges.js';
import { isAllowed, kindsFor } from './standing.js';
import { comparable, notGranted, notRefused } from './verdict.js';
import type { WalkCase } from './walk-case.js';
import { buildWorld, type Kind, type Role, ROLES, type World } from './world.js';

let harness: Harness;
let world: World;
beforeAll(async () => {
  harness = await startHarness();
  world = await buildWorld(harness);
});
afterAll(() => harness.close());

describe('the policy table', () => {
  it('has a line and a walked case for every operation, and a line for every field that loads more', () => {
    const { schema } = harness.app.get(GraphQLSchemaHost);
    const operations = operationsOf(schema);
    const lines = Object.keys(POLICY).sort();
    expect(lines).toEqual([...operations, ...resolvedFields()].sort());
    expect(CASES.map((c) => c.operation).sort()).toEqual(operations.sort());
    const read = new Set(CASES.flatMap((c) => fieldsReadBy(schema, c.document)));
    expect(resolvedFields().filter((edge) => !read.has(edge))).toEqual([]);
  });
});

/** What is wrong with how one role was answered. */
async function walk(walked: WalkCase, role: Role): Promise<string[]> {
  const line = POLICY[walked.operation] ?? { about: 'nothing', allow: [] };
  const faults: string[] = [];
  const refusals = new Map<Kind, string>();
  for (const kind of kindsFor(line)) {
    const request = askingAs(world, role, kind);
    const variables = await walked.variables(request);
    const own = role === 'anonymous' ? null : world.people[role];
    const answer = await askOnce(harness, walked, variables, own && walked.as ? await walked.as(request) : own);
    const allowed = isAllowed(line, walked, request);
    const fault = allowed
      ? notGranted(answer, walked.operation, line.allow.includes('anyone'))
      : notRefused(answer, walked.operation, role !== 'anonymous');
    if (fault) faults.push(`${role}, ${kind}: ${fault}`);
    if (!allowed) refusals.set(kind, comparable(answer));
    const text = JSON.stringify([answer.data, answer.errors]);
    for (const word of world.forbiddenTo(role))
      if (text.includes(word)) faults.push(`${role}, ${kind}: leaked "${word}"`);
    if (answer.status >= 500) faults.push(`${role}, ${kind}: came back with status ${answer.status}`);
  }
  // What one may not see and what does not exist answer alike.
  const alike = refusals.get('random');
  for (const [kind, refusal] of refusals)
    if (alike !== undefined && refusal !== alike)
      faults.push(`${role}, ${kind}: told apart from what does not exist: ${refusal}`);
  return faults;
}

it.each(CASES)('$operation answers every role what the table allows, and nothing else', async (walked) => {
  expect((await Promise.all(ROLES.map((role) => walk(walked, role)))).flat()).toEqual([]);
});
