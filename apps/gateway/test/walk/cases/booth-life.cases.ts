import { HoldBooth } from '@ketnoi/booth-allocation';
import { unwrap } from '@ketnoi/kernel';
import { REFUSED } from './refused.js';
import type { Asked, WalkCase } from '../walk-case.js';

/** A hold of the asked company on a booth of its own. */
async function hold(asked: Asked) {
  const { world, target } = asked;
  const { fairId, companyId, member } = target;
  const boothId = await world.fairs.booth(fairId);
  const actor = world.actor({ personId: member.personId, companyIds: [companyId] });
  const use = world.harness.app.get(HoldBooth, { strict: false });
  return unwrap(await use.execute(actor, { fairId, boothId, companyId }, asked.key()));
}
const held = (asked: Asked): Promise<string> => asked.made(async () => (await hold(asked)).bookingId);
const heldBooth = (asked: Asked): Promise<string> => asked.made(async () => (await hold(asked)).boothId);
const booth = (asked: Asked): Promise<string> => asked.made(() => asked.world.fairs.booth(asked.target.fairId));

const ownBooking = async (asked: Asked) => ({
  input: { fairId: asked.target.fairId, bookingId: await held(asked) },
  key: asked.key(),
});
const reasonedBooking = async (asked: Asked) => ({
  input: { fairId: asked.target.fairId, bookingId: await held(asked), reason: 'Plans changed' },
  key: asked.key(),
});
const order = async (asked: Asked) => ({
  input: {
    fairId: asked.target.fairId,
    companyId: asked.target.companyId,
    boothIds: [await booth(asked), await booth(asked)],
  },
  key: asked.key(),
});
const heldBooths = async (asked: Asked) => ({
  input: {
    fairId: asked.target.fairId,
    companyId: asked.target.companyId,
    boothIds: [await heldBooth(asked)],
  },
  key: asked.key(),
});
const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: IdempotencyKey!) { ${name}(input: $input, idempotencyKey: $key) { ${REFUSED} } }`;

export const BOOTH_LIFE_CASES: WalkCase[] = [
  {
    operation: 'Query.bookings',
    document: `query ($fair: ID!) { bookings(fairId: $fair, filter: { states: [HELD, PAID] }) { ${REFUSED}
      ... on BookingConnection { nodes { boothNumber companyName state paid { amount } } pageInfo { hasNextPage } } } }`,
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Query.booking',
    document: `query ($fair: ID!, $id: ID!) { booking(fairId: $fair, bookingId: $id) { ${REFUSED}
      ... on Booking { state endReason quote { total } history { action actorName byRight } } } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await held(asked) }),
  },
  { operation: 'Mutation.holdBooths', document: mutation('holdBooths', 'OrderInput'), variables: order },
  { operation: 'Mutation.bookBooths', document: mutation('bookBooths', 'OrderInput'), variables: order },
  { operation: 'Mutation.renewHolds', document: mutation('renewHolds', 'HeldBoothsInput'), variables: heldBooths },
  {
    operation: 'Mutation.releaseBooths',
    document: mutation('releaseBooths', 'HeldBoothsInput'),
    variables: heldBooths,
  },
  {
    operation: 'Mutation.cancelBooking',
    document: mutation('cancelBooking', 'CancelBookingInput'),
    variables: reasonedBooking,
  },
  { operation: 'Mutation.approveBooking', document: mutation('approveBooking', 'BookingInput'), variables: ownBooking },
  {
    operation: 'Mutation.refuseBooking',
    document: mutation('refuseBooking', 'ReasonedBookingInput'),
    variables: reasonedBooking,
  },
  {
    operation: 'Mutation.freeOverdueBooking',
    document: mutation('freeOverdueBooking', 'BookingInput'),
    variables: ownBooking,
  },
  {
    operation: 'Mutation.allotBooth',
    document: mutation('allotBooth', 'AllotInput'),
    variables: async (asked) => ({
      input: {
        fairId: asked.target.fairId,
        boothId: await booth(asked),
        companyId: asked.target.companyId,
        reason: 'Guest of the city',
      },
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.withdrawBooth',
    document: mutation('withdrawBooth', 'WithdrawBoothInput'),
    variables: async (asked) => ({
      input: { fairId: asked.target.fairId, boothId: await booth(asked), reason: 'Fire exit' },
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.putBoothBack',
    document: mutation('putBoothBack', 'BoothInput'),
    variables: async (asked) => ({
      input: { fairId: asked.target.fairId, boothId: await booth(asked) },
      key: asked.key(),
    }),
  },
];
