import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

const ofRound = async (asked: Asked) => ({
  fair: asked.target.fairId,
  round: await asked.made(() => asked.world.programme.round(asked.target.fairId)),
});
/** A list without ids, from whoever asks: what is refused for it was allowed before. */
async function editedList(asked: Asked) {
  const { world, role, key } = asked;
  const { fair: fairId, round: roundId } = await ofRound(asked);
  const uploadId = role === 'anonymous' ? key() : await world.programme.upload(world.people[role].personId);
  return { fairId, roundId, uploadId };
}
const HEAD = '($fair: ID!, $round: ID!)';
const ARGS = 'fairId: $fair, roundId: $round';
const query = (name: string, fields: string): WalkCase => ({
  operation: `Query.${name}`,
  document: `query ${HEAD} { ${name}(${ARGS}) { ${fields} } }`,
  variables: ofRound,
});

export const ROUND_CASES: WalkCase[] = [
  query('round', 'state percent reached { text } failure { code message clashes { text } }'),
  query('proposals', 'nodes { buyer { id } supplier { id } why { score } }'),
  query('unansweredOffers', 'nodes { buyer { id } supplier { id } }'),
  query('offerAnswers', 'offered open'),
  {
    operation: 'Query.rounds',
    document: 'query ($fair: ID!) { rounds(fairId: $fair) { nodes { id state } } }',
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Subscription.roundProgress',
    document: `subscription ${HEAD} { roundProgress(${ARGS}) { state percent } }`,
    variables: ofRound,
  },
  {
    operation: 'Mutation.requestRound',
    document: `mutation ($fair: ID!, $key: IdempotencyKey!) {
      requestRound(fairId: $fair, kind: PROPOSE, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: ({ target, key }) => ({ fair: target.fairId, key: key() }),
  },
  {
    operation: 'Mutation.cancelRound',
    document: `mutation ${HEAD} { cancelRound(${ARGS}) { ${REFUSED} } }`,
    variables: ofRound,
  },
  {
    operation: 'Mutation.finishRound',
    document: `mutation ${HEAD} { finishRound(${ARGS}) { ${REFUSED} } }`,
    variables: ofRound,
  },
  {
    operation: 'Mutation.reviewProposals',
    document: `mutation ${HEAD} { reviewProposals(${ARGS}) { ${REFUSED} } }`,
    variables: ofRound,
  },
  {
    operation: 'Query.checkEditedProposals',
    document: `query ($input: EditedProposalsInput!) { checkEditedProposals(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await editedList(asked) }),
  },
  {
    operation: 'Mutation.takeBackProposals',
    document: `mutation ($input: ApprovedProposalsInput!, $key: IdempotencyKey!) {
      takeBackProposals(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await editedList(asked)), seen: 'nothing' }, key: asked.key() }),
  },
  {
    operation: 'Mutation.offerProposals',
    document: `mutation ($fair: ID!, $round: ID!, $key: IdempotencyKey!) {
      offerProposals(${ARGS}, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => ({ ...(await ofRound(asked)), key: asked.key() }),
  },
];
