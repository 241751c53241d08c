import { OpenSubsidyProgramme, RequestSubsidy } from '@ketnoi/booth-allocation';
import { unwrap } from '@ketnoi/kernel';
import { quotedBooking } from '../../quoted-bookings.js';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

const STEP = `${REFUSED} ... on SubsidyStep { grantId state reserved settled }`;
const GRANT = `id programmeName companyId companyName bookingId boothNumber costs state papers { code checkedBy checkedAt }
  reserved settled decisionNumber reason requestedAt total cityShare firmShare`;
const mutation = (name: string, input: string, answered = STEP): string =>
  `mutation ($input: ${input}!, $key: IdempotencyKey!) { ${name}(input: $input, idempotencyKey: $key) { ${answered} } }`;
const DAY = { opensAt: new Date('2020-01-01T00:00:00Z'), closesAt: new Date('2100-01-01T00:00:00Z') };

/** A programme of the asked fair. */
const programme = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    const actor = world.actor({ fairRoles: [{ fairId: target.fairId, role: 'programme-officer' }] });
    const open = world.harness.app.get(OpenSubsidyProgramme, { strict: false });
    const draft = {
      name: 'Programme',
      decisionNumber: '1/QĐ',
      budget: 1_000_000_000,
      percent: 50,
      mostPerFirm: 100_000_000,
      covers: ['rent' as const],
      papers: [{ code: 'tax', names: { vi: 'Thuế', en: 'Tax' } }],
      ...DAY,
    };
    return unwrap(await open.execute(actor, { fairId: target.fairId, draft }, asked.key())).programmeId;
  });

/** A booking of the asked company, in đồng whatever its country. */
const booking = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    const boothId = await world.fairs.booth(target.fairId);
    return quotedBooking(world.harness.database.dataSource, { ...target, boothId });
  });

/** A request of the asked company, not decided yet. */
async function requested(asked: Asked): Promise<{ fairId: string; grantId: string }> {
  const [programmeId, bookingId] = [await programme(asked), await booking(asked)];
  const grantId = await asked.made(async () => {
    const { world, target } = asked;
    const actor = world.actor({ personId: target.member.personId, companyIds: [target.companyId] });
    const request = world.harness.app.get(RequestSubsidy, { strict: false });
    const wish = { fairId: target.fairId, programmeId, bookingId, costs: ['rent'] };
    return unwrap(await request.execute(actor, wish as never, asked.key())).grantId;
  });
  return { fairId: asked.target.fairId, grantId };
}

const onGrant =
  (more: object) =>
  async (asked: Asked): Promise<Record<string, unknown>> => ({
    input: { ...(await requested(asked)), ...more },
    key: asked.key(),
  });

export const SUBSIDY_CASES: WalkCase[] = [
  {
    operation: 'Query.subsidyProgrammes',
    document: `query ($fair: ID!) { subsidyProgrammes(fairId: $fair) { ${REFUSED}
      ... on SubsidyProgrammes { programmes { id name papers { code names { language name } } budget { left } } } } }`,
    variables: async (asked) => {
      await programme(asked);
      return { fair: asked.target.fairId };
    },
  },
  {
    operation: 'Query.subsidyRequests',
    document: `query ($fair: ID!) { subsidyRequests(fairId: $fair, first: 5) { ${REFUSED}
      ... on SubsidyGrantConnection { nodes { ${GRANT} } pageInfo { endCursor hasNextPage } } } }`,
    variables: async (asked) => {
      await requested(asked);
      return { fair: asked.target.fairId };
    },
  },
  {
    operation: 'Query.companySubsidies',
    document: `query ($fair: ID!, $company: ID!) { companySubsidies(fairId: $fair, companyId: $company) { ${REFUSED}
      ... on CompanySubsidies { grants { ${GRANT} } } } }`,
    variables: async (asked) => {
      await requested(asked);
      return { fair: asked.target.fairId, company: asked.target.companyId };
    },
  },
  {
    operation: 'Query.subsidyChoices',
    document: `query ($fair: ID!, $company: ID!) { subsidyChoices(fairId: $fair, companyId: $company) {
      bookingId boothNumber choices { programmeId costs amount } } }`,
    variables: async (asked) => {
      await programme(asked);
      await booking(asked);
      return { fair: asked.target.fairId, company: asked.target.companyId };
    },
  },
  {
    operation: 'Mutation.openSubsidyProgramme',
    document: mutation(
      'openSubsidyProgramme',
      'SubsidyProgrammeInput',
      `${REFUSED} ... on OpenedSubsidyProgramme { programmeId }`,
    ),
    variables: ({ target, key }) => ({
      input: {
        fairId: target.fairId,
        name: 'Programme',
        decisionNumber: '1/QĐ',
        budget: 1_000,
        percent: 50,
        mostPerFirm: 100,
        covers: ['RENT'],
        papers: [],
        ...DAY,
      },
      key: key(),
    }),
  },
  {
    operation: 'Mutation.changeSubsidyProgramme',
    document: mutation(
      'changeSubsidyProgramme',
      'SubsidyProgrammeChangeInput',
      `${REFUSED} ... on ChangedSubsidyProgramme { programmeId }`,
    ),
    variables: async (asked) => ({
      input: { programmeId: await programme(asked), fairId: asked.target.fairId, budget: 2_000_000_000 },
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.requestSubsidy',
    document: mutation('requestSubsidy', 'SubsidyRequestInput'),
    variables: async (asked) => ({
      input: {
        programmeId: await programme(asked),
        bookingId: await booking(asked),
        fairId: asked.target.fairId,
        costs: ['RENT'],
      },
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.checkSubsidyPaper',
    document: mutation('checkSubsidyPaper', 'PaperTickInput'),
    variables: onGrant({ paper: 'tax' }),
  },
  {
    operation: 'Mutation.approveSubsidy',
    document: mutation('approveSubsidy', 'SubsidyApprovalInput'),
    variables: onGrant({ decisionNumber: '2/QĐ' }),
  },
  {
    operation: 'Mutation.refuseSubsidy',
    document: mutation('refuseSubsidy', 'GrantReasonInput'),
    variables: onGrant({ reason: 'no' }),
  },
  {
    operation: 'Mutation.settleSubsidy',
    document: mutation('settleSubsidy', 'SettlementInput'),
    variables: onGrant({ amount: 1 }),
  },
  {
    operation: 'Mutation.releaseSubsidy',
    document: mutation('releaseSubsidy', 'GrantReasonInput'),
    variables: onGrant({ reason: 'no need' }),
  },
  {
    operation: 'Query.bookingExtras',
    document: `query ($fair: ID!, $id: ID!) { bookingExtras(fairId: $fair, bookingId: $id) { ${REFUSED}
      ... on ExtrasOfBooking { offered { code names { language name } } chosen { code quantity } quote { total } } } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await booking(asked) }),
  },
  {
    operation: 'Query.extrasPreview',
    document: `query ($input: BookingExtrasInput!) { extrasPreview(input: $input) { ${REFUSED}
      ... on BookingExtras { quote { total } } } }`,
    variables: async (asked) => ({
      input: {
        bookingId: await booking(asked),
        fairId: asked.target.fairId,
        extras: [{ code: 'socket', quantity: 1 }],
      },
    }),
  },
  {
    operation: 'Mutation.setBookingExtras',
    document: `mutation ($input: BookingExtrasInput!, $key: IdempotencyKey!) {
      setBookingExtras(input: $input, idempotencyKey: $key) { ${REFUSED} ... on BookingExtras { quote { total } } } }`,
    variables: async (asked) => ({
      input: {
        bookingId: await booking(asked),
        fairId: asked.target.fairId,
        extras: [{ code: 'socket', quantity: 1 }],
      },
      key: asked.key(),
    }),
  },
];
