import { anOpenAdmission, ASK_FOR_ADMISSION, aFirm, askFor } from '../../accounts/admissions.js';
import { LAN } from '../../accounts/documents.js';
import { secretInLetterTo } from '../../accounts/letters.js';
import { newId } from '../../people.js';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

const open = (asked: Asked): Promise<string> =>
  asked.made(() => anOpenAdmission(asked.world.harness, asked.target.fairId, `${newId()}@admission.test`));

const tokenOf = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const email = `${newId()}@admission.test`;
    await askFor(asked.world.harness, asked.target.fairId, email);
    return (await secretInLetterTo(asked.world.harness, email, 'admission-confirm')) ?? '';
  });

/** A list without ids, from whoever asks: what is refused for it was allowed before. */
async function list({ world, target, role, key }: Asked) {
  const uploadId = role === 'anonymous' ? key() : await world.programme.upload(world.people[role].personId);
  return { fairId: target.fairId, uploadId };
}

export const ADMISSION_CASES: WalkCase[] = [
  {
    operation: 'Mutation.askForAdmission',
    document: ASK_FOR_ADMISSION,
    variables: ({ target: { fairId } }) => ({
      input: { fairId, email: `${newId()}@admission.test`, firm: aFirm(), person: LAN },
    }),
  },
  {
    operation: 'Query.admissionToConfirm',
    document: `query ($token: String!) {
      admissionToConfirm(token: $token) { fairName message firm { registeredName asSupplier asBuyer } } }`,
    variables: async (asked) => ({ token: await tokenOf(asked) }),
  },
  {
    operation: 'Mutation.confirmAdmission',
    document: 'mutation ($token: String!) { confirmAdmission(token: $token) { __typename } }',
    variables: async (asked) => ({ token: await tokenOf(asked) }),
  },
  {
    operation: 'Query.admissions',
    document: `query ($fair: ID!) { admissions(fairId: $fair) { nodes { email firm { registeredName } person { ownName }
      likeFirms { companyId registeredName looksAfterItself } } } }`,
    variables: async (asked) => {
      await open(asked);
      return { fair: asked.target.fairId };
    },
  },
  {
    operation: 'Mutation.admitFirm',
    document: `mutation ($fair: ID!, $id: ID!, $key: IdempotencyKey!) {
      admitFirm(fairId: $fair, admissionId: $id, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await open(asked), key: asked.key() }),
  },
  {
    operation: 'Mutation.turnDownAdmission',
    document: `mutation ($fair: ID!, $id: ID!, $key: IdempotencyKey!) {
      turnDownAdmission(fairId: $fair, admissionId: $id, reason: "No room", idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await open(asked), key: asked.key() }),
  },
  {
    operation: 'Query.checkEditedAdmissions',
    document: `query ($input: EditedListInput!) { checkEditedAdmissions(input: $input) { ${REFUSED}
      ... on ListDifference { seen changes { name } } } }`,
    variables: async (asked) => ({ input: await list(asked) }),
  },
  {
    operation: 'Mutation.takeBackAdmissions',
    document: `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
      takeBackAdmissions(input: $input, idempotencyKey: $key) { ${REFUSED} ... on TakenBackList { changed } } }`,
    variables: async (asked) => ({ input: { ...(await list(asked)), seen: 'nothing' }, key: asked.key() }),
  },
];
