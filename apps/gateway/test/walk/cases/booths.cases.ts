import { HoldBooth } from '@ketnoi/booth-allocation';
import { unwrap } from '@ketnoi/kernel';
import { REFUSED } from './refused.js';
import type { Asked, WalkCase } from '../walk-case.js';

/** A hold of the asked company on a booth of its own. */
const held = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    const { fairId, companyId, member } = target;
    const boothId = await world.fairs.booth(fairId);
    const actor = world.actor({ personId: member.personId, companyIds: [companyId] });
    const use = world.harness.app.get(HoldBooth, { strict: false });
    return unwrap(await use.execute(actor, { fairId, boothId, companyId }, asked.key())).bookingId;
  });

const claim = async (asked: Asked) => ({
  input: {
    fairId: asked.target.fairId,
    companyId: asked.target.companyId,
    boothId: await asked.made(() => asked.world.fairs.booth(asked.target.fairId)),
  },
  key: asked.key(),
});
const ownBooking = async (asked: Asked) => ({
  input: { fairId: asked.target.fairId, bookingId: await held(asked) },
  key: asked.key(),
});
const OUTLINE = [
  { x: 0, y: 0 },
  { x: 9000, y: 0 },
  { x: 9000, y: 9000 },
  { x: 0, y: 9000 },
];
const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: IdempotencyKey!) { ${name}(input: $input, idempotencyKey: $key) { ${REFUSED} } }`;

export const BOOTH_CASES: WalkCase[] = [
  {
    operation: 'Query.plan',
    document: `query ($fair: ID!) { plan(fairId: $fair) { ${REFUSED}
      ... on Plan { features { kind } pictures { path } bookingRules { holdMinutes } booths { number state companyName } } } }`,
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Query.publicPlan',
    document: `query ($fair: ID!) { publicPlan(fairId: $fair) { ${REFUSED}
      ... on PublicPlan { features { kind } booths { number taken companyName } } } }`,
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Query.companyBookings',
    document: `query ($fair: ID!, $company: ID!) {
      companyBookings(fairId: $fair, companyId: $company) { ${REFUSED} ... on CompanyBookings { bookings { state } } } }`,
    variables: ({ target }) => ({ fair: target.fairId, company: target.companyId }),
  },
  {
    operation: 'Subscription.boothChanges',
    document:
      'subscription ($fair: ID!) { boothChanges(fairId: $fair, sinceVersion: 0) { version booths { boothId state } } }',
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  { operation: 'Mutation.holdBooth', document: mutation('holdBooth', 'ClaimInput'), variables: claim },
  { operation: 'Mutation.bookBooth', document: mutation('bookBooth', 'ClaimInput'), variables: claim },
  { operation: 'Mutation.renewHold', document: mutation('renewHold', 'BookingInput'), variables: ownBooking },
  { operation: 'Mutation.releaseBooth', document: mutation('releaseBooth', 'ReleaseInput'), variables: ownBooking },
  {
    operation: 'Mutation.drawHall',
    document: mutation('drawHall', 'DrawHallInput'),
    variables: ({ target, key }) => ({ input: { fairId: target.fairId, name: 'Hall', outline: OUTLINE }, key: key() }),
  },
  {
    operation: 'Mutation.drawBooths',
    document: `mutation ($fair: ID!, $key: IdempotencyKey!) {
      drawBooths(fairId: $fair, booths: [], idempotencyKey: $key) { ${REFUSED} } }`,
    variables: ({ target, key }) => ({ fair: target.fairId, key: key() }),
  },
  {
    operation: 'Mutation.layOutHall',
    document: mutation('layOutHall', 'LayOutHallInput'),
    variables: ({ target, key }) => ({
      input: {
        fairId: target.fairId,
        name: 'Hall',
        booths: 4,
        numberPrefix: key().slice(-5),
        price: { amount: 1, currency: 'VND' },
      },
      key: key(),
    }),
  },
  {
    operation: 'Mutation.setBookingRules',
    document: `mutation ($input: BookingRulesInput!) { setBookingRules(input: $input) { ${REFUSED} } }`,
    variables: ({ target }) => ({
      input: {
        fairId: target.fairId,
        opensAt: '2020-01-01T00:00:00Z',
        closesAt: '2100-01-01T00:00:00Z',
        holdMinutes: 30,
        boothsPerCompany: 10,
      },
    }),
  },
];
