import { BanPair, PinMeeting } from '@ketnoi/meetings';
import { type Actor, type CompanyId, type RequestId, unwrap } from '@ketnoi/kernel';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';
import { requestOf, somebodyElse } from './wishes.cases.js';

const fairOf = ({ target }: Asked) => ({ fair: target.fairId });
const query = (name: string, fields: string): WalkCase => ({
  operation: `Query.${name}`,
  document: `query ($fair: ID!) { ${name}(fairId: $fair) { ${fields} } }`,
  variables: fairOf,
});
const organiser = ({ world, target }: Asked): Actor =>
  world.actor({ fairRoles: [{ fairId: target.fairId, role: 'organiser' }] });
const working = async (asked: Asked) => ({
  fair: asked.target.fairId,
  timetable: await asked.made(() => asked.world.programme.workingTimetable(asked.target.fairId)),
});
const pairOf = async (asked: Asked) => ({
  fairId: asked.target.fairId,
  supplierId: asked.target.companyId,
  buyerId: (await asked.made(() => somebodyElse(asked))) as CompanyId,
});
const OF_REQUEST = '($fair: ID!, $request: ID!)';

const hasOwnAgenda = ({ role, kind }: Asked): boolean =>
  kind === 'own' && ['supplier', 'buyer', 'interpreter'].includes(role);

export const TIMETABLE_CASES: WalkCase[] = [
  {
    operation: 'Query.workingTimetable',
    document: 'query ($fair: ID!) { workingTimetable(fairId: $fair) { id held reached { gapPercent text } } }',
    variables: async (asked) => ({ fair: (await working(asked)).fair }),
  },
  {
    operation: 'Query.timetableComfort',
    document: 'query ($fair: ID!) { timetableComfort(fairId: $fair) { belowPromised suppliers { gini } } }',
    variables: async (asked) => ({ fair: (await working(asked)).fair }),
  },
  query('interpreterRota', 'halfDays costs { amount currency } entries { name meetings { buyerName } }'),
  query('timetableVersions', 'versionNumber'),
  query('handMoves', 'id toSlot'),
  query('capacity', 'mostMeetings additions { more text }'),
  query('pins', 'requestId buyer { id } supplier { id }'),
  query('bans', 'buyerId supplierId buyer { id } supplier { id }'),
  query('timetableDiff', 'changes { kinds }'),
  {
    operation: 'Query.scheduledMeetings',
    document: `query ($fair: ID!, $timetable: ID!) {
      scheduledMeetings(fairId: $fair, timetableId: $timetable) { nodes { length otherIds buyer { id } supplier { id } others { id } } } }`,
    variables: working,
  },
  {
    operation: 'Query.timetableContents',
    document: `query ($fair: ID!, $timetable: ID) {
      timetableContents(fairId: $fair, timetableId: $timetable) { companyIds companies { id } placeIds interpreterIds
        meetings { requestId companies slot length placeKind place interpreter locked } } }`,
    variables: working,
  },
  {
    operation: 'Query.unscheduledRequests',
    document: `query ($fair: ID!, $timetable: ID!) {
      unscheduledRequests(fairId: $fair, timetableId: $timetable) { nodes { code buyer { id } supplier { id } } } }`,
    variables: working,
  },
  {
    operation: 'Query.moveCheck',
    document: `query ${OF_REQUEST} { moveCheck(move: { fairId: $fair, requestId: $request, slot: 0 }) { ${REFUSED}
      ... on MoveCheck { clashes { code text } } } }`,
    variables: async (asked) => {
      const variables = await working(asked);
      return { fair: variables.fair, request: await requestOf(asked, 'buyer') };
    },
  },
  {
    operation: 'Mutation.moveMeeting',
    document: `mutation ${OF_REQUEST} { moveMeeting(move: { fairId: $fair, requestId: $request, slot: 0 }) { ${REFUSED} } }`,
    variables: async (asked) => ({ ...fairOf(asked), request: await requestOf(asked, 'buyer') }),
  },
  {
    operation: 'Mutation.undoMove',
    document: `mutation ($fair: ID!, $move: ID!) { undoMove(fairId: $fair, moveId: $move) { ${REFUSED} } }`,
    variables: async (asked) => {
      const { fair, timetable } = await working(asked);
      const { programme, people } = asked.world;
      const make = () => programme.madeMove(fair, timetable, people.organiser.personId);
      return { fair, move: await asked.made(make) };
    },
  },
  {
    operation: 'Mutation.pinMeeting',
    document: `mutation ${OF_REQUEST} { pinMeeting(fairId: $fair, requestId: $request) { ${REFUSED} } }`,
    variables: async (asked) => ({ ...fairOf(asked), request: await requestOf(asked, 'buyer') }),
  },
  {
    operation: 'Mutation.unpinMeeting',
    document: `mutation ${OF_REQUEST} { unpinMeeting(fairId: $fair, requestId: $request) { ${REFUSED} } }`,
    variables: async (asked) => {
      const request = await requestOf(asked, 'buyer');
      const use = asked.world.harness.app.get(PinMeeting, { strict: false });
      if (asked.kind !== 'random')
        unwrap(await use.execute(organiser(asked), asked.target.fairId, request as RequestId));
      return { ...fairOf(asked), request };
    },
  },
  {
    operation: 'Mutation.banPair',
    document: `mutation ($pair: PairInput!) { banPair(pair: $pair) { ${REFUSED} } }`,
    variables: async (asked) => ({ pair: await pairOf(asked) }),
  },
  {
    operation: 'Mutation.liftBan',
    document: `mutation ($pair: PairInput!) { liftBan(pair: $pair) { ${REFUSED} } }`,
    variables: async (asked) => {
      const pair = await pairOf(asked);
      const use = asked.world.harness.app.get(BanPair, { strict: false });
      if (asked.kind !== 'random') unwrap(await use.execute(organiser(asked), { ...pair, reason: null }));
      return { pair };
    },
  },
  {
    operation: 'Mutation.releaseTimetable',
    document: `mutation ($fair: ID!, $key: IdempotencyKey!) {
      releaseTimetable(fairId: $fair, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => ({ fair: (await working(asked)).fair, key: asked.key() }),
  },
  {
    operation: 'Query.agenda',
    document: `query ($fair: ID!, $company: ID!) { agenda(fairId: $fair, companyId: $company) { versionNumber
      entries { ... on AgendaMeeting { supplierName buyerName } ... on AgendaSeminar { title } } } }`,
    variables: ({ target }) => ({ fair: target.fairId, company: target.companyId }),
  },
  {
    operation: 'Query.calendarLinkWorks',
    document: 'query ($fair: ID!) { calendarLinkWorks(fairId: $fair) }',
    variables: fairOf,
    isSelf: hasOwnAgenda,
  },
  ...(['createCalendarLink', 'revokeCalendarLinks'] as const).map((name): WalkCase => ({
    operation: `Mutation.${name}`,
    document: `mutation ($fair: ID!) { ${name}(fairId: $fair) { ${REFUSED} } }`,
    variables: fairOf,
    isSelf: hasOwnAgenda,
  })),
];
