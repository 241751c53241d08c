import { BookBooth, ProposeSwap, ReservePavilion, ShareBooth } from '@ketnoi/booth-allocation';
import { type Actor, type BoothId, type CompanyId, type FairId, type GroupId, unwrap } from '@ketnoi/kernel';
import { REFUSED } from './refused.js';
import type { Asked, WalkCase } from '../walk-case.js';

const speakingFor = ({ world, target }: Asked, companyId: CompanyId): Actor =>
  world.actor({ personId: target.member.personId, companyIds: [companyId] });
const organising = ({ world, target: { fairId } }: Asked): Actor =>
  world.actor({ fairRoles: [{ fairId, role: 'organiser' }] });

/** Another supplier of the fair that is asked about. */
async function neighbour({ world, target: { fairId }, key }: Asked): Promise<CompanyId> {
  const companyId = await world.fairs.company(`neighbour${key()}`);
  await world.fairs.takePart(fairId, companyId);
  return companyId;
}

async function booked(asked: Asked, companyId: CompanyId): Promise<{ bookingId: string; boothId: BoothId }> {
  const { world, target } = asked;
  const claim = { fairId: target.fairId, boothId: await world.fairs.booth(target.fairId), companyId };
  const use = world.harness.app.get(BookBooth, { strict: false });
  return unwrap(await use.execute(speakingFor(asked, companyId), claim, asked.key()));
}

const ownBooking = (asked: Asked): Promise<string> =>
  asked.made(async () => (await booked(asked, asked.target.companyId)).bookingId);
const freeBooth = (asked: Asked): Promise<string> => asked.made(() => asked.world.fairs.booth(asked.target.fairId));

/**
 * A swap between the asked company and a neighbour, proposed by the one or the other. A company has few open proposals,
 * so the neighbour proposes and the row is turned round.
 */
const swap = (proposer: 'asked' | 'neighbour') => (asked: Asked) =>
  asked.made(async () => {
    const { world, target } = asked;
    const { fairId } = target;
    const from = await neighbour(asked);
    const { bookingId } = await booked(asked, from);
    const { boothId } = await booked(asked, target.companyId);
    const wish = { fairId, bookingId: bookingId as never, otherBoothId: boothId, note: null };
    const use = world.harness.app.get(ProposeSwap, { strict: false });
    const { swapId } = unwrap(await use.execute(speakingFor(asked, from), wish, asked.key()));
    if (proposer === 'asked') {
      const { dataSource } = world.harness.database;
      const [row] = await dataSource.query('SELECT proposer, other FROM booth_swaps WHERE fair_id = ? AND id = ?', [
        fairId,
        swapId,
      ]);
      await dataSource.query(
        `UPDATE booth_swaps SET proposer_company_id = ?, other_company_id = ?, proposer = ?, other = ?
         WHERE fair_id = ? AND id = ?`,
        [target.companyId, from, asText(row.other), asText(row.proposer), fairId, swapId],
      );
    }
    return swapId;
  });

const asText = (json: unknown): string => (typeof json === 'string' ? json : JSON.stringify(json));

/** A neighbour's booking to which the asked company is invited. */
const invitation = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    const host = await neighbour(asked);
    const { bookingId } = await booked(asked, host);
    const wish = { fairId: target.fairId, bookingId: bookingId as never, companyId: target.companyId };
    const use = world.harness.app.get(ShareBooth, { strict: false });
    unwrap(await use.execute(speakingFor(asked, host), 'invite', wish, asked.key()));
    return bookingId;
  });

const groupOf = ({ world, target: { fairId } }: Asked): string =>
  fairId === world.otherFairId ? world.otherGroupId : world.groupId;

/** A booth in the pavilion of the group of the fair that is asked about. */
const reserved = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    const boothId = await world.fairs.booth(target.fairId);
    const groupId = groupOf(asked) as GroupId;
    const wish = { fairId: target.fairId, groupId, boothIds: [boothId], allotUntil: new Date('2100-01-01') };
    unwrap(
      await world.harness.app.get(ReservePavilion, { strict: false }).execute(organising(asked), wish, asked.key()),
    );
    return boothId;
  });

/** A booth whose hall is drawn. */
const inHall = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    const boothId = await world.fairs.booth(target.fairId);
    await world.harness.database.dataSource.query(
      `INSERT INTO halls (fair_id, id, name, ordinal, outline)
       SELECT fair_id, hall_id, 'Hall', 0, '[[0,0],[9000,0],[9000,9000],[0,9000]]' FROM booths WHERE fair_id = ? AND id = ?`,
      [target.fairId, boothId],
    );
    return boothId;
  });

const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: IdempotencyKey!) { ${name}(input: $input, idempotencyKey: $key) { ${REFUSED} } }`;
const closing = (name: string): string =>
  `mutation ($input: SwapInput!) { ${name}(input: $input) { ${REFUSED} ... on SwapAnswered { swapId } } }`;
const ofCompany = ({ target }: Asked) => ({ fair: target.fairId, company: target.companyId });

const moved = async (asked: Asked) => ({
  input: { fairId: asked.target.fairId, bookingId: await ownBooking(asked), toBoothId: await freeBooth(asked) },
});
const swapInput = (proposer: 'asked' | 'neighbour') => async (asked: Asked) => ({
  input: { fairId: asked.target.fairId as FairId, swapId: await swap(proposer)(asked) },
});
const keyed =
  <T extends object>(variables: (asked: Asked) => Promise<T>) =>
  async (asked: Asked): Promise<T & { key: string }> => ({ ...(await variables(asked)), key: asked.key() });
const invited = async (asked: Asked) => ({
  input: {
    fairId: asked.target.fairId,
    bookingId: await invitation(asked),
    companyId: asked.target.companyId,
  },
});
const ofGroup = (asked: Asked) => ({
  fairId: asked.target.fairId,
  groupId: asked.kind === 'random' ? asked.target.companyId : groupOf(asked),
});

export const BOOTH_MOVES_CASES: WalkCase[] = [
  {
    operation: 'Query.movePreview',
    document: `query ($input: MoveTargetInput!) { movePreview(input: $input) { ${REFUSED}
      ... on MovedBooking { difference } } }`,
    variables: moved,
  },
  { operation: 'Mutation.moveBooking', document: mutation('moveBooking', 'MoveBookingInput'), variables: keyed(moved) },
  {
    operation: 'Query.boothSwaps',
    document: `query ($fair: ID!, $company: ID!) { boothSwaps(fairId: $fair, companyId: $company) { ${REFUSED}
      ... on BoothSwaps { swaps { state proposer { boothNumber quote { firmShare } } other { companyId } } } } }`,
    variables: ofCompany,
  },
  {
    operation: 'Mutation.proposeSwap',
    document: mutation('proposeSwap', 'ProposeSwapInput'),
    variables: keyed(async (asked) => ({
      input: {
        fairId: asked.target.fairId,
        bookingId: await ownBooking(asked),
        otherBoothId: await asked.made(async () => (await booked(asked, await neighbour(asked))).boothId),
      },
    })),
  },
  {
    operation: 'Mutation.consentToSwap',
    document: mutation('consentToSwap', 'SwapInput'),
    variables: keyed(swapInput('neighbour')),
  },
  { operation: 'Mutation.declineSwap', document: closing('declineSwap'), variables: swapInput('neighbour') },
  { operation: 'Mutation.takeBackSwap', document: closing('takeBackSwap'), variables: swapInput('asked') },
  {
    operation: 'Query.mergePreview',
    document: `query ($input: MergeBoothsInput!) { mergePreview(input: $input) { ${REFUSED}
      ... on RedrawOutlook { before { number } after { number areaDm2 price { amount } } } } }`,
    variables: async (asked) => ({
      input: { fairId: asked.target.fairId, boothIds: [await inHall(asked), await inHall(asked)], number: 'M' },
    }),
  },
  {
    operation: 'Query.splitPreview',
    document: `query ($input: SplitBoothInput!) { splitPreview(input: $input) { ${REFUSED}
      ... on RedrawOutlook { before { number } after { number areaDm2 price { amount } } } } }`,
    variables: async (asked) => ({
      input: { fairId: asked.target.fairId, boothId: await inHall(asked), pieces: [] },
    }),
  },
  {
    operation: 'Mutation.mergeBooths',
    document: mutation('mergeBooths', 'MergeBoothsInput'),
    variables: ({ target, key }) => ({ input: { fairId: target.fairId, boothIds: [], number: 'M' }, key: key() }),
  },
  {
    operation: 'Mutation.splitBooth',
    document: mutation('splitBooth', 'SplitBoothInput'),
    variables: keyed(async (asked) => ({
      input: { fairId: asked.target.fairId, boothId: await inHall(asked), pieces: [] },
    })),
  },
  {
    operation: 'Query.sharedBooths',
    document: `query ($fair: ID!, $company: ID!) { sharedBooths(fairId: $fair, companyId: $company) { ${REFUSED}
      ... on SharedBooths { booths { state boothNumber hostName companyName } } } }`,
    variables: ofCompany,
  },
  {
    operation: 'Mutation.inviteCoExhibitor',
    document: mutation('inviteCoExhibitor', 'CoExhibitorInput'),
    variables: keyed(async (asked) => ({
      input: {
        fairId: asked.target.fairId,
        bookingId: await ownBooking(asked),
        companyId: await asked.made(() => neighbour(asked)),
      },
    })),
  },
  { operation: 'Mutation.joinBooth', document: mutation('joinBooth', 'CoExhibitorInput'), variables: keyed(invited) },
  {
    operation: 'Mutation.declineToJoinBooth',
    document: mutation('declineToJoinBooth', 'CoExhibitorInput'),
    variables: keyed(invited),
  },
  {
    operation: 'Mutation.leaveSharedBooth',
    document: mutation('leaveSharedBooth', 'CoExhibitorInput'),
    variables: keyed(invited),
  },
  {
    operation: 'Query.pavilion',
    document: `query ($fairId: ID!, $groupId: ID!) { pavilion(fairId: $fairId, groupId: $groupId) { ${REFUSED}
      ... on Pavilion { groupName allotUntil firms { companyName } booths { number companyName state } } } }`,
    variables: async (asked) => {
      await reserved(asked);
      return ofGroup(asked);
    },
  },
  {
    operation: 'Mutation.reservePavilion',
    document: mutation('reservePavilion', 'ReservePavilionInput'),
    variables: keyed(async (asked) => ({
      input: { ...ofGroup(asked), boothIds: [await freeBooth(asked)], allotUntil: '2100-01-01T00:00:00Z' },
    })),
  },
  {
    operation: 'Mutation.allotInPavilion',
    document: mutation('allotInPavilion', 'AllotInPavilionInput'),
    variables: keyed(async (asked) => ({
      input: { ...ofGroup(asked), boothId: await reserved(asked), companyId: asked.world.led.companyId },
    })),
  },
  {
    operation: 'Mutation.takeBackInPavilion',
    document: mutation('takeBackInPavilion', 'TakeBackInPavilionInput'),
    variables: keyed(async (asked) => ({ input: { ...ofGroup(asked), bookingId: await allotted(asked) } })),
  },
  {
    operation: 'Mutation.releasePavilion',
    document: `mutation ($fairId: ID!, $groupId: ID!) { releasePavilion(fairId: $fairId, groupId: $groupId) { ${REFUSED} } }`,
    variables: async (asked) => {
      await reserved(asked);
      return ofGroup(asked);
    },
  },
  {
    operation: 'Mutation.bookForGroup',
    document: mutation('bookForGroup', 'GroupOrderInput'),
    variables: keyed(async (asked) => ({ input: { ...ofGroup(asked), lines: [] } })),
  },
  {
    operation: 'Query.checkEditedPavilion',
    document: `query ($input: EditedPavilionInput!) { checkEditedPavilion(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => {
      await reserved(asked);
      return { input: { ...ofGroup(asked), uploadId: await listOf(asked) } };
    },
  },
  {
    operation: 'Mutation.takeBackPavilion',
    document: mutation('takeBackPavilion', 'ApprovedPavilionInput'),
    variables: keyed(async (asked) => {
      await reserved(asked);
      return { input: { ...ofGroup(asked), uploadId: await listOf(asked), seen: 'nothing' } };
    }),
  },
  {
    operation: 'Mutation.bookForGroupFile',
    document: mutation('bookForGroupFile', 'GroupOrderFileInput'),
    variables: keyed(async (asked) => ({ input: { ...ofGroup(asked), uploadId: await listOf(asked) } })),
  },
];

/** A list that is no order and no pavilion's, from whoever asks. */
function listOf(asked: Asked): Promise<string> {
  const { world, role } = asked;
  const { personId } = role === 'anonymous' ? world.people.supplier : world.people[role];
  return asked.made(() => world.programme.upload(personId));
}

/** The booking of a firm of the group in its pavilion; where the group has none, one that is not of the pavilion. */
async function allotted(asked: Asked): Promise<string> {
  return asked.made(async () => {
    const { world, target } = asked;
    const member = target.fairId === world.fairId ? world.led.companyId : target.companyId;
    const { bookingId } = await booked(asked, member);
    await world.harness.database.dataSource.query('UPDATE bookings SET group_id = ? WHERE fair_id = ? AND id = ?', [
      groupOf(asked),
      target.fairId,
      bookingId,
    ]);
    return bookingId;
  });
}
