import { Payables } from '../../payables.js';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

/** A list without ids, from whoever asks: what is refused for it was allowed before. */
async function input({ world, target, role, key }: Asked) {
  const uploadId = role === 'anonymous' ? key() : await world.programme.upload(world.people[role].personId);
  return { fairId: target.fairId, uploadId };
}

/** A booking of the asked company. */
const bookingOf = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    const payables = new Payables(world.harness.database.dataSource);
    return payables.booking(target.fairId, target.companyId, await world.fairs.booth(target.fairId));
  });

export const LIST_CASES: WalkCase[] = [
  {
    operation: 'Query.bookingNotes',
    document: 'query ($fair: ID!) { bookingNotes(fairId: $fair) { bookingId note } }',
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Mutation.noteBooking',
    document: `mutation ($fair: ID!, $id: ID!) { noteBooking(fairId: $fair, bookingId: $id, note: "Pays late") {
      ${REFUSED} ... on BookingNote { note } } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await bookingOf(asked) }),
  },
  {
    operation: 'Query.checkEditedBookings',
    document: `query ($input: EditedListInput!) { checkEditedBookings(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackBookings',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackBookings(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedTransfers',
    document: `query ($input: EditedListInput!) { checkEditedTransfers(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackTransfers',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackTransfers(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedPaymentRequests',
    document: `query ($input: EditedListInput!) { checkEditedPaymentRequests(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackPaymentRequests',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackPaymentRequests(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedWaitlist',
    document: `query ($input: EditedListInput!) { checkEditedWaitlist(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackWaitlist',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackWaitlist(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedSubsidies',
    document: `query ($input: EditedListInput!) { checkEditedSubsidies(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackSubsidies',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackSubsidies(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedBooths',
    document: `query ($input: EditedListInput!) { checkEditedBooths(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackBooths',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackBooths(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedTimetable',
    document: `query ($input: EditedListInput!) { checkEditedTimetable(input: $input) { ${REFUSED}
      ... on TimetableDifference { clashes { text } difference { seen changes { name } } } } }`,
    variables: async (asked) => {
      const { world, target } = asked;
      await asked.made(() => world.programme.workingTimetable(target.fairId));
      return { input: await input(asked) };
    },
  },
  {
    operation: 'Mutation.takeBackTimetable',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackTimetable(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => {
      const { world, target } = asked;
      await asked.made(() => world.programme.workingTimetable(target.fairId));
      return { input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() };
    },
  },
  {
    operation: 'Query.checkEditedBans',
    document: `query ($input: EditedListInput!) { checkEditedBans(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackBans',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackBans(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedFixedMeetings',
    document: `query ($input: EditedListInput!) { checkEditedFixedMeetings(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackFixedMeetings',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackFixedMeetings(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedRivals',
    document: `query ($input: EditedListInput!) { checkEditedRivals(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackRivals',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackRivals(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedInvitations',
    document: `query ($input: EditedListInput!) { checkEditedInvitations(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackInvitations',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackInvitations(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedPeople',
    document: `query ($input: EditedListInput!) { checkEditedPeople(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackPeople',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackPeople(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedInterpreters',
    document: `query ($input: EditedListInput!) { checkEditedInterpreters(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackInterpreters',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackInterpreters(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedWords',
    document: `query ($input: EditedListInput!) { checkEditedWords(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackWords',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackWords(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedLinks',
    document: `query ($input: EditedListInput!) { checkEditedLinks(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackLinks',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackLinks(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedGroups',
    document: `query ($input: EditedListInput!) { checkEditedGroups(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackGroups',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackGroups(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedSeats',
    document: `query ($input: EditedListInput!) { checkEditedSeats(input: $input) { ${REFUSED}
      ... on SeatsDifference { misses { name } difference { seen changes { name } } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackSeats',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackSeats(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedFirms',
    document: `query ($input: EditedListInput!) { checkEditedFirms(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } conflicts { name } problems { row } } } }`,
    variables: async (asked) => ({ input: await input(asked) }),
  },
  {
    operation: 'Mutation.takeBackFirms',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackFirms(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await input(asked)), seen: 'nothing' }, key: asked.key() }),
  },
];
