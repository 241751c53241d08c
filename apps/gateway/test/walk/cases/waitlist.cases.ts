import { JoinWaitlist, LARGEST_AREA_DM2 } from '@ketnoi/booth-allocation';
import { DrawWorld } from '../../draw-world.js';
import { REFUSED } from './refused.js';
import type { Asked, WalkCase } from '../walk-case.js';

/** An offer to the asked company, on a booth of its own. */
const offered = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    const boothId = await world.fairs.booth(target.fairId);
    return new DrawWorld(world.harness).offer(target.fairId, target.companyId, boothId);
  });

/** The asked company waits; it may already. */
async function waits(asked: Asked): Promise<void> {
  const { fairId, companyId, member } = asked.target;
  const actor = asked.world.actor({ personId: member.personId, companyIds: [companyId] });
  const any = { zoneIds: [], kind: null, leastAreaDm2: 0, mostAreaDm2: LARGEST_AREA_DM2 };
  const use = asked.world.harness.app.get(JoinWaitlist, { strict: false });
  await use.execute(actor, { fairId, companyId, ...any }, asked.key());
}

const fair = ({ target }: Asked) => ({ fair: target.fairId });
const company = ({ target }: Asked) => ({ fair: target.fairId, company: target.companyId });
const answer = (name: string): WalkCase => ({
  operation: `Mutation.${name}`,
  document: `mutation ($fair: ID!, $offer: ID!, $key: IdempotencyKey!) {
    ${name}(fairId: $fair, offerId: $offer, idempotencyKey: $key) { ${REFUSED} } }`,
  variables: async (asked) => ({ fair: asked.target.fairId, offer: await offered(asked), key: asked.key() }),
});

export const WAITLIST_CASES: WalkCase[] = [
  {
    operation: 'Query.waitlistRules',
    document: 'query ($fair: ID!) { waitlistRules(fairId: $fair) { orderedBy offerHours } }',
    variables: fair,
  },
  {
    operation: 'Query.companyWaitlist',
    document: `query ($fair: ID!, $company: ID!) {
      companyWaitlist(fairId: $fair, companyId: $company) { waiting place { position } } }`,
    variables: company,
  },
  {
    operation: 'Query.waitlist',
    document: 'query ($fair: ID!) { waitlist(fairId: $fair) { position company { id } } }',
    variables: fair,
  },
  {
    operation: 'Mutation.joinWaitlist',
    document: `mutation ($input: JoinWaitlistInput!, $key: IdempotencyKey!) {
      joinWaitlist(input: $input, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: ({ target, key }) => ({
      input: { fairId: target.fairId, companyId: target.companyId },
      key: key(),
    }),
  },
  {
    operation: 'Mutation.leaveWaitlist',
    document: `mutation ($fair: ID!, $company: ID!) { leaveWaitlist(fairId: $fair, companyId: $company) { ${REFUSED} } }`,
    variables: async (asked) => {
      if (asked.kind !== 'random') await waits(asked);
      return company(asked);
    },
  },
  answer('acceptWaitlistOffer'),
  answer('declineWaitlistOffer'),
  {
    operation: 'Mutation.setWaitlistRules',
    document: `mutation ($fair: ID!) { setWaitlistRules(fairId: $fair, orderedBy: TIME, offerHours: 48) { ${REFUSED} } }`,
    variables: fair,
  },
];
