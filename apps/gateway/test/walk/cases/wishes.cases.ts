import type { CompanyId } from '@ketnoi/kernel';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

const stand = ({ target }: Asked) => ({ fair: target.fairId, company: target.companyId });
const ARGS = 'fairId: $fair, companyId: $company';

/** Another company at the asked one's fair. */
export const somebodyElse = async ({ world, target }: Asked): Promise<CompanyId> => {
  const companyId = await world.fairs.company('counterpart');
  await world.fairs.takePart(target.fairId, companyId, { as: 'both' });
  return companyId;
};
const other = async (asked: Asked): Promise<string> => asked.made(() => somebodyElse(asked));

/** An open request of the asked company as supplier. */
export const requestOf = (asked: Asked, askedBy: 'buyer' | 'supplier'): Promise<string> =>
  asked.made(async () => {
    const { fairId, companyId } = asked.target;
    return asked.world.programme.request(fairId, await somebodyElse(asked), companyId, askedBy);
  });

export const WISH_CASES: WalkCase[] = [
  {
    operation: 'Query.meetingRequests',
    document: `query ($fair: ID!, $company: ID!) { meetingRequests(${ARGS}) { nodes { id message otherCompany { id } } } }`,
    variables: stand,
  },
  {
    operation: 'Query.preferences',
    document: `query ($fair: ID!, $company: ID!) { preferences(${ARGS}) { nodes { companyId wish } } }`,
    variables: stand,
  },
  {
    operation: 'Query.matches',
    document: `query ($fair: ID!, $company: ID!, $need: ID!) {
      matches(${ARGS}, needId: $need) { possible matches { supplier { id } } } }`,
    variables: async (asked) => ({
      ...stand(asked),
      need: await asked.made(() =>
        asked.world.programme.need(asked.target.fairId, asked.target.companyId, 'Machined aluminium brackets'),
      ),
    }),
  },
  {
    operation: 'Mutation.askToMeet',
    document: `mutation ($wish: AskToMeetInput!, $key: IdempotencyKey!) {
      askToMeet(wish: $wish, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => ({
      wish: {
        fairId: asked.target.fairId,
        companyId: asked.target.companyId,
        otherCompanyId: await other(asked),
        as: 'SUPPLIER',
      },
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.answerRequest',
    document: `mutation ($fair: ID!, $company: ID!, $request: ID!) {
      answerRequest(${ARGS}, requestId: $request, answer: ACCEPTED) { ${REFUSED} } }`,
    variables: async (asked) => ({ ...stand(asked), request: await requestOf(asked, 'buyer') }),
  },
  {
    operation: 'Mutation.withdrawRequest',
    document: `mutation ($fair: ID!, $company: ID!, $request: ID!) {
      withdrawRequest(${ARGS}, requestId: $request) { ${REFUSED} } }`,
    variables: async (asked) => ({ ...stand(asked), request: await requestOf(asked, 'supplier') }),
  },
  {
    operation: 'Mutation.statePreference',
    document: `mutation ($fair: ID!, $company: ID!, $about: ID!) {
      statePreference(${ARGS}, aboutCompanyId: $about, wish: WANT) { ${REFUSED} } }`,
    variables: async (asked) => ({ ...stand(asked), about: await other(asked) }),
  },
];
