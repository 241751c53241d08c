import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

/** A list without ids, from whoever asks: what is refused for it was allowed before. */
async function input({ world, target, role, key }: Asked) {
  const uploadId = role === 'anonymous' ? key() : await world.programme.upload(world.people[role].personId);
  return { fairId: target.fairId, uploadId };
}

export const LIST_CASES: WalkCase[] = [
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
