import { CreateShareLink, type MadeShareLink } from '@ketnoi/accounts';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

/** A link to an agenda that somebody made: the asking person, or somebody of the target. */
async function aLink({ world, role, kind, target, key }: Asked): Promise<MadeShareLink> {
  const { personId } = kind === 'own' && role !== 'anonymous' ? world.people[role] : target.member;
  const { fairId, companyId } = target;
  const actor = world.actor({ personId, companyIds: [companyId] });
  const create = world.harness.app.get(CreateShareLink, { strict: false });
  const thing = { fairId, kind: 'agenda', companyId, subjectId: null } as const;
  const made = await create.execute(actor, thing, key(), () => Promise.resolve(true));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** Of a link that a member of the target made; whoever makes one must be able to see what it shows. */
const tokenOf = async (asked: Asked): Promise<string> =>
  (await aLink({ ...asked, role: 'anonymous' })).url.split('#')[1];

export const SHARE_CASES: WalkCase[] = [
  {
    operation: 'Query.shared',
    document: `query ($token: String!) { shared(token: $token) { __typename
      ... on SharedAgenda { versionNumber fair { name } } } }`,
    variables: async (asked) => ({ token: await asked.made(() => tokenOf(asked)) }),
  },
  {
    operation: 'Query.shareLinks',
    document: '{ shareLinks { id kind expiresAt } }',
    variables: () => ({}),
  },
  {
    operation: 'Mutation.createShareLink',
    document: `mutation ($thing: SharedThingInput!, $key: IdempotencyKey!) {
      createShareLink(thing: $thing, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: ({ target, key }) => ({
      thing: { fairId: target.fairId, kind: 'AGENDA', companyId: target.companyId },
      key: key(),
    }),
  },
  {
    operation: 'Mutation.revokeShareLink',
    document: `mutation ($id: ID!) { revokeShareLink(linkId: $id) { ${REFUSED} } }`,
    variables: async (asked) => ({ id: await asked.made(async () => (await aLink(asked)).link.id) }),
    isSelf: ({ kind }) => kind === 'own',
  },
];
