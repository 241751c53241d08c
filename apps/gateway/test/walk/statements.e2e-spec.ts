import { type Harness, startHarness } from '../harness.js';
import { askOnce } from './ask.js';
import { askingAs } from './asking.js';
import { CASES } from './cases/index.js';
import { somebodyElse } from './cases/wishes.cases.js';
import { buildWorld, type Role, type World } from './world.js';

/** The matcher keeps what it has read of a fair: what a question costs depends on when it was asked before. */
const KEPT = ['matches', 'nearMisses', 'openQuestions', 'unmetDemand', 'unknownWords', 'triedWeights'].map(
  (q) => `Query.${q}`,
);
const QUERIES = CASES.filter(({ operation }) => operation.startsWith('Query.') && !KEPT.includes(operation));

let harness: Harness;
let world: World;
beforeAll(async () => {
  harness = await startHarness();
  world = await buildWorld(harness);
});
afterAll(() => harness.close());

/** How many statements each query sends, by `role operation`. */
async function counted(roles: readonly Exclude<Role, 'anonymous'>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const role of roles)
    for (const walked of QUERIES) {
      const variables = await walked.variables(askingAs(world, role, 'own'));
      const sent = await harness.statements(() => askOnce(harness, walked, variables, world.people[role]));
      counts[`${role} ${walked.operation}`] = sent.length;
    }
  return counts;
}

/** More of everything that lists are made of. */
async function grow(by: number): Promise<void> {
  const { programme, fairs, fairId, led, buyer } = world;
  const asked = askingAs(world, 'supplier', 'own');
  for (let i = 0; i < by; i++) {
    const companyId = await somebodyElse(asked);
    const staff = await harness.people.add({
      companies: [companyId, led.companyId],
      roles: [{ fairId, role: 'desk-staff' }],
    });
    await harness.people.speaks(staff, 'ja');
    for (const purpose of ['catalogue', 'foreign-firms', 'public'])
      await fairs.consent('company', companyId, purpose, staff);
    await programme.attends(fairId, companyId, staff);
    await programme.need(fairId, companyId, `Need ${i}`);
    await programme.need(fairId, buyer.companyId, `Another need ${i}`);
    await programme.fact(companyId);
    await programme.interpreter(fairId, staff);
    await programme.seminar(fairId);
    await programme.round(fairId);
    await programme.request(fairId, companyId, led.companyId);
    await fairs.booth(fairId);
    await programme.meeting(fairId, buyer.companyId, companyId);
    await programme.meeting(fairId, led.companyId, companyId, 901);
    await fairs.group(fairId, staff, `Group ${i}`);
  }
}

it('every query sends as many statements to a large fair as to a small one', async () => {
  await grow(2);
  const small = await counted(['organiser', 'supplier']);
  await grow(15);
  const large = await counted(['organiser', 'supplier']);
  expect(large).toEqual(small);
  expect(Math.max(...Object.values(large))).toBeLessThanOrEqual(25);
}, 180_000);
