import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';
import { requestOf } from './wishes.cases.js';

const fairOf = ({ target }: Asked) => ({ fair: target.fairId });
const query = (name: string, fields: string): WalkCase => ({
  operation: `Query.${name}`,
  document: `query ($fair: ID!) { ${name}(fairId: $fair) { ${fields} } }`,
  variables: fairOf,
});
const newSeminar = (asked: Asked): Promise<string> =>
  asked.made(() => asked.world.programme.seminar(asked.target.fairId));
const newInterpreter = (asked: Asked): Promise<string> =>
  asked.made(async () =>
    asked.world.programme.interpreter(asked.target.fairId, await asked.world.harness.people.add()),
  );

export const MEETING_SETUP_CASES: WalkCase[] = [
  query('fairGrid', 'slots { index } pauses { name }'),
  query('meetingTables', 'number'),
  query('interpreters', 'personId dailyCap'),
  query('seminars', 'title'),
  {
    operation: 'Query.seminarSeats',
    document: `query ($fair: ID!, $id: ID!) {
      seminarSeats(fairId: $fair, seminarId: $id) { ownName companies { shortName } misses { buyerName } } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await newSeminar(asked) }),
  },
  {
    operation: 'Query.fairGoers',
    document: `query ($fair: ID!) { fairGoers(fairId: $fair, text: "a") { ownName companies { shortName } } }`,
    variables: fairOf,
  },
  query('roundSettings', 'supplierMost'),
  {
    operation: 'Query.unavailableSlots',
    document: 'query ($fair: ID!, $company: ID!) { unavailableSlots(fairId: $fair, companyId: $company) }',
    variables: ({ target }) => ({ fair: target.fairId, company: target.companyId }),
  },
  {
    operation: 'Mutation.layOutFair',
    document: `mutation ($fair: ID!, $plan: SlotPlanInput!) { layOutFair(fairId: $fair, plan: $plan) { ${REFUSED} } }`,
    variables: ({ target }) => ({
      fair: target.fairId,
      plan: { slotMinutes: 30, days: [{ date: '2027-10-20', from: '09:00', to: '11:00' }] },
    }),
  },
  {
    operation: 'Mutation.placeTables',
    document: `mutation ($fair: ID!) { placeTables(fairId: $fair, tables: [{ count: 2 }]) { ${REFUSED} } }`,
    variables: fairOf,
  },
  {
    operation: 'Mutation.engageInterpreter',
    document: `mutation ($fair: ID!, $person: ID!) {
      engageInterpreter(fairId: $fair, terms: { personId: $person, dailyCap: 8, longestRun: 4 }) { ${REFUSED} } }`,
    variables: async (asked) => ({
      fair: asked.target.fairId,
      person: await asked.made(() => asked.world.harness.people.add()),
    }),
  },
  {
    operation: 'Mutation.dismissInterpreter',
    document: `mutation ($fair: ID!, $id: ID!) { dismissInterpreter(fairId: $fair, interpreterId: $id) { ${REFUSED} } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await newInterpreter(asked) }),
  },
  {
    operation: 'Mutation.setInterpreterAvailability',
    document: `mutation ($fair: ID!, $id: ID!) {
      setInterpreterAvailability(fairId: $fair, interpreterId: $id, unavailable: []) { ${REFUSED} } }`,
    variables: async (asked) => ({
      fair: asked.target.fairId,
      id: asked.kind === 'own' ? asked.world.interpreterId : await newInterpreter(asked),
    }),
    isSelf: ({ role, kind }) => role === 'interpreter' && kind === 'own',
  },
  {
    operation: 'Mutation.planSeminar',
    document: `mutation ($fair: ID!, $plan: SeminarPlanInput!, $key: IdempotencyKey!) {
      planSeminar(fairId: $fair, plan: $plan, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: (asked) => ({
      fair: asked.target.fairId,
      plan: { title: 'Steel', startsAt: '2027-10-20T02:00:00Z', endsAt: '2027-10-20T03:00:00Z' },
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.dropSeminar',
    document: `mutation ($fair: ID!, $id: ID!) { dropSeminar(fairId: $fair, seminarId: $id) { ${REFUSED} } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await newSeminar(asked) }),
  },
  {
    operation: 'Mutation.seatAtSeminar',
    document: `mutation ($fair: ID!, $id: ID!) {
      seatAtSeminar(fairId: $fair, seminarId: $id, personIds: []) { ${REFUSED} } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await newSeminar(asked) }),
  },
  {
    operation: 'Mutation.changeRoundSettings',
    document: `mutation ($fair: ID!) { changeRoundSettings(fairId: $fair, change: {}) { ${REFUSED} } }`,
    variables: fairOf,
  },
  {
    operation: 'Mutation.setAvailability',
    document: `mutation ($fair: ID!, $company: ID!) {
      setAvailability(fairId: $fair, companyId: $company, unavailable: []) { ${REFUSED} } }`,
    variables: ({ target }) => ({ fair: target.fairId, company: target.companyId }),
  },
  query('onlineRooms', 'number link'),
  query('rivals', 'companyIds companies { id }'),
  query(
    'meetingTerms',
    'requestId length after buyer { id } supplier { id } otherCompanies { id } afterPairs { buyer { id } supplier { id } }',
  ),
  {
    operation: 'Query.attendance',
    document: `query ($fair: ID!, $company: ID!) {
      attendance(fairId: $fair, companyId: $company) { online { timeZone } acceptsEnglish } }`,
    variables: ({ target }) => ({ fair: target.fairId, company: target.companyId }),
  },
  {
    operation: 'Mutation.setAttendance',
    document: `mutation ($fair: ID!, $company: ID!) {
      setAttendance(fairId: $fair, companyId: $company, attendance: { acceptsEnglish: true }) { ${REFUSED} } }`,
    variables: ({ target }) => ({ fair: target.fairId, company: target.companyId }),
  },
  {
    operation: 'Mutation.placeOnlineRooms',
    document: `mutation ($fair: ID!) { placeOnlineRooms(fairId: $fair, links: [null]) { ${REFUSED} } }`,
    variables: fairOf,
  },
  {
    operation: 'Mutation.keepRivalsApart',
    document: `mutation ($fair: ID!) { keepRivalsApart(fairId: $fair, groups: []) { ${REFUSED} } }`,
    variables: fairOf,
  },
  {
    operation: 'Mutation.setMeetingTerms',
    document: `mutation ($fair: ID!, $request: ID!) {
      setMeetingTerms(fairId: $fair, terms: { requestId: $request, length: 2 }) { ${REFUSED} } }`,
    variables: async (asked) => ({ ...fairOf(asked), request: await requestOf(asked, 'buyer') }),
  },
];
