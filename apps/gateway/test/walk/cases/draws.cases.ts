import { CreateDraw, type DrawId, HandInWishes, SetDrawCall } from '@ketnoi/booth-allocation';
import { type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { DrawWorld } from '../../draw-world.js';
import { REFUSED } from './refused.js';
import type { Asked, WalkCase } from '../walk-case.js';

const organiser = ({ world }: Asked, fairId: FairId) => world.actor({ fairRoles: [{ fairId, role: 'organiser' }] });

async function callForWishes(asked: Asked, fairId: FairId): Promise<void> {
  const call = { fairId, wishesUntil: new Date('2100-01-01'), mostBooths: 4 };
  const use = asked.world.harness.app.get(SetDrawCall, { strict: false });
  unwrap(await use.execute(organiser(asked, fairId), call));
}

/** Wishes of the asked company, which are there at every fair whose draws are asked for. */
async function wished(asked: Asked): Promise<CompanyId> {
  const { fairId, companyId } = asked.target;
  await callForWishes(asked, fairId);
  const use = asked.world.harness.app.get(HandInWishes, { strict: false });
  const wishes = { fairId, companyId, wishes: [], anyBooths: 1, competitorIds: [], sectorId: null };
  unwrap(await use.execute(organiser(asked, fairId), wishes, asked.key()));
  return companyId;
}

/** A draw of one booth. */
const drawn = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { fairId } = asked.target;
    await wished(asked);
    const boothId = await asked.world.fairs.booth(fairId);
    await new DrawWorld(asked.world.harness).square(fairId, boothId, 0);
    const use = asked.world.harness.app.get(CreateDraw, { strict: false });
    const created = await use.execute(organiser(asked, fairId), fairId, { ...PLAIN, boothIds: [boothId] }, asked.key());
    return unwrap(created).drawId as string;
  });

const finished = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const drawId = (await drawn(asked)) as DrawId;
    await new DrawWorld(asked.world.harness).carryOut(asked.target.fairId, drawId);
    return drawId;
  });

const PLAIN = {
  name: 'Walked',
  seed: 1,
  boothIds: null,
  zoneIds: null,
  newcomersLeast: 0,
  competitorSpacing: 0,
  zones: 'ignore' as const,
  weights: {},
  pins: [],
};

const ofFair = (field: string): string => `query ($fair: ID!) { ${field} }`;
const ofCompany = (field: string): string => `query ($fair: ID!, $company: ID!) { ${field} }`;
const step = (name: string, keyed = '', more = ''): string =>
  `mutation ($fair: ID!, $draw: ID!${keyed && ', $key: IdempotencyKey!'}) {
     ${name}(fairId: $fair, drawId: $draw${keyed}) { ${REFUSED} ${more} } }`;

const fair = ({ target }: Asked) => ({ fair: target.fairId });
const company = ({ target }: Asked) => ({ fair: target.fairId, company: target.companyId });
const aDraw = async (asked: Asked) => ({ fair: asked.target.fairId, draw: await drawn(asked) });

export const DRAW_CASES: WalkCase[] = [
  {
    operation: 'Query.drawCall',
    document: ofFair('drawCall(fairId: $fair) { mostBooths }'),
    variables: async (asked) => {
      if (asked.kind !== 'random') await callForWishes(asked, asked.target.fairId);
      return fair(asked);
    },
  },
  {
    operation: 'Query.publishedDraws',
    document: ofFair('publishedDraws(fairId: $fair) { id inputsHash }'),
    variables: fair,
  },
  {
    operation: 'Query.companyWishes',
    document: ofCompany('companyWishes(fairId: $fair, companyId: $company) { points request { applicant } }'),
    variables: company,
  },
  {
    operation: 'Query.companyDrawOutcomes',
    document: ofCompany(`companyDrawOutcomes(fairId: $fair, companyId: $company) {
      code message reasons { code message } }`),
    variables: company,
  },
  {
    operation: 'Query.drawRequests',
    document: ofFair('drawRequests(fairId: $fair) { nodes { applicant company { id } } }'),
    variables: async (asked) => {
      await asked.made(() => wished(asked));
      return fair(asked);
    },
  },
  {
    operation: 'Query.draw',
    document: 'query ($fair: ID!, $draw: ID!) { draw(fairId: $fair, drawId: $draw) { state inputsHash } }',
    variables: aDraw,
  },
  { operation: 'Query.draws', document: ofFair('draws(fairId: $fair) { nodes { name } }'), variables: fair },
  {
    operation: 'Query.drawOutcomes',
    document: `query ($fair: ID!, $draw: ID!) {
      drawOutcomes(fairId: $fair, drawId: $draw) { message company { id } } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, draw: await finished(asked) }),
  },
  {
    operation: 'Query.drawComparison',
    document: `query ($fair: ID!, $draws: [ID!]!) {
      drawComparison(fairId: $fair, drawIds: $draws) { draws { gain } firms { company { id } } } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, draws: [await finished(asked)] }),
  },
  {
    operation: 'Mutation.handInWishes',
    document: `mutation ($input: HandInWishesInput!, $key: IdempotencyKey!) {
      handInWishes(input: $input, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => {
      const { fairId, companyId } = asked.target;
      if (asked.kind !== 'random') await callForWishes(asked, fairId);
      return { input: { fairId, companyId, wishes: [], anyBooths: 1 }, key: asked.key() };
    },
  },
  {
    operation: 'Mutation.withdrawWishes',
    document: `mutation ($fair: ID!, $company: ID!) {
      withdrawWishes(fairId: $fair, companyId: $company) { ${REFUSED} } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, company: await asked.made(() => wished(asked)) }),
  },
  {
    operation: 'Mutation.setDrawCall',
    document: `mutation ($input: DrawCallInput!) { setDrawCall(input: $input) { ${REFUSED} } }`,
    variables: ({ target }) => ({ input: { fairId: target.fairId, wishesUntil: '2100-01-01T00:00:00Z' } }),
  },
  {
    operation: 'Mutation.setPriorityPoints',
    document: `mutation ($fair: ID!) { setPriorityPoints(fairId: $fair, standings: []) { ${REFUSED} } }`,
    variables: fair,
  },
  {
    operation: 'Mutation.importPriorityPoints',
    document: `mutation ($fair: ID!, $upload: ID!) {
      importPriorityPoints(fairId: $fair, uploadId: $upload) { ${REFUSED} } }`,
    variables: async ({ target, world }) => ({
      fair: target.fairId,
      upload: await world.programme.upload(world.people.organiser.personId),
    }),
  },
  {
    operation: 'Mutation.createDraw',
    document: `mutation ($input: CreateDrawInput!, $key: IdempotencyKey!) {
      createDraw(input: $input, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: ({ target, key }) => ({ input: { fairId: target.fairId, name: 'Walked', seed: 1 }, key: key() }),
  },
  { operation: 'Mutation.publishDraw', document: step('publishDraw'), variables: aDraw },
  { operation: 'Mutation.discardDraw', document: step('discardDraw'), variables: aDraw },
  {
    operation: 'Mutation.releaseDraw',
    document: step('releaseDraw', ', idempotencyKey: $key', '... on ReleaseRefused { booths { company { id } } }'),
    variables: async (asked) => ({ ...(await aDraw(asked)), key: asked.key() }),
  },
];
