import { AddStaff, InvitePerson, MakeSignInLink } from '@ketnoi/accounts';
import { type Actor, type PersonId, unwrap } from '@ketnoi/kernel';
import { secretInLetterTo } from '../../accounts/letters.js';
import { LAN, PASSWORD } from '../../accounts/documents.js';
import { newId } from '../../people.js';
import { REFUSED } from './refused.js';
import type { Asked, WalkCase } from '../walk-case.js';
import type { World } from '../world.js';

/** Somebody who speaks for the asked company and made things there. */
const itsMember = ({ world, target }: Asked): Actor =>
  world.actor({ personId: target.member.personId, companyIds: [target.companyId] });

const addStaff = async (asked: Asked): Promise<PersonId> => {
  const request = {
    fairId: asked.target.fairId,
    role: 'member' as const,
    companyId: asked.target.companyId,
    details: {
      ...LAN,
      language: 'vi' as const,
      languages: [],
      reading: null,
      title: null,
      position: null,
      mobile: null,
      timeZone: 'Asia/Ho_Chi_Minh',
    },
  };
  const use = asked.world.harness.app.get(AddStaff, { strict: false });
  return unwrap(await use.execute(itsMember(asked), request, asked.key())).personId;
};

const invite = async (asked: Asked, email: string): Promise<string> => {
  const { fairId, companyId } = asked.target;
  const use = asked.world.harness.app.get(InvitePerson, { strict: false });
  const request = { fairId, companyId, role: 'member' as const, email, language: 'en' as const };
  return unwrap(await use.execute(itsMember(asked), request, asked.key())).invitationId;
};

const invitationToken = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const email = `${newId()}@invited.test`;
    await invite(asked, email);
    return (await secretInLetterTo(asked.world.harness, email, 'invitation')) ?? '';
  });

const signInLink = async (asked: Asked): Promise<{ linkId: string; token: string }> => {
  const use = asked.world.harness.app.get(MakeSignInLink, { strict: false });
  const made = unwrap(await use.execute(itsMember(asked), asked.target.fairId, await addStaff(asked)));
  return { linkId: made.link.id, token: made.url.split('#')[1] };
};

const somebodyNew = (world: World) => world.harness.people.signedIn();
const membershipOf = async ({ world }: Asked, personId: PersonId): Promise<string> => {
  const sql = 'SELECT id FROM memberships WHERE person_id = ?';
  const rows: { id: string }[] = await world.harness.database.dataSource.query(sql, [personId]);
  return rows[0].id;
};

export const ACCOUNT_CASES: WalkCase[] = [
  {
    operation: 'Query.me',
    document: `{ me { personId language timeZone person { ownName email mobile languages { language } }
      memberships { fairId companyId role person { ownName } } consents { purpose } } }`,
    variables: () => ({}),
  },
  { operation: 'Query.sessions', document: '{ sessions { id userAgent current } }', variables: () => ({}) },
  {
    operation: 'Query.invitation',
    document: 'query ($token: String!) { invitation(token: $token) { id email role state } }',
    variables: async (asked) => ({ token: await invitationToken(asked) }),
  },
  {
    operation: 'Query.invitations',
    document:
      'query ($fair: ID!) { invitations(fairId: $fair) { nodes { email fairName companyName } pageInfo { hasNextPage } } }',
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Query.fairStaff',
    document: 'query ($fair: ID!) { fairStaff(fairId: $fair) { nodes { role person { ownName email } } } }',
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Query.signInLinks',
    document: 'query ($fair: ID!) { signInLinks(fairId: $fair) { id personId expiresAt usedAt person { ownName } } }',
    variables: ({ target }) => ({ fair: target.fairId }),
  },
  {
    operation: 'Query.companyStaff',
    document: `query ($fair: ID!, $company: ID!) {
      companyStaff(fairId: $fair, companyId: $company) { nodes { role person { ownName email } } } }`,
    variables: ({ target }) => ({ fair: target.fairId, company: target.companyId }),
  },
  {
    operation: 'Query.companyConsents',
    document: 'query ($company: ID!) { companyConsents(companyId: $company) { purpose textVersion } }',
    variables: ({ target }) => ({ company: target.companyId }),
  },
  {
    operation: 'Query.consentWordings',
    document: '{ consentWordings { purpose textVersion text } }',
    variables: () => ({}),
  },
  {
    operation: 'Mutation.signIn',
    document: `mutation { signIn(email: "nobody@people.test", password: "not the right one") { ${REFUSED} } }`,
    variables: () => ({}),
  },
  {
    operation: 'Mutation.signInByLink',
    document: 'mutation ($token: String!) { signInByLink(token: $token, as: BEARER) { __typename } }',
    variables: async (asked) => ({ token: await asked.made(async () => (await signInLink(asked)).token) }),
  },
  {
    operation: 'Mutation.requestPasswordReset',
    document: 'mutation { requestPasswordReset(email: "nobody@people.test") }',
    variables: () => ({}),
  },
  {
    operation: 'Mutation.resetPassword',
    document: `mutation ($token: String!) { resetPassword(token: $token, password: "${PASSWORD}", as: BEARER) { ${REFUSED} } }`,
    variables: async (asked) => ({
      token: await asked.made(async () => {
        const email = `${newId()}@reset.test`;
        await asked.world.harness.people.add({ email });
        await asked.world.harness.query('mutation ($email: String!) { requestPasswordReset(email: $email) }', {
          email,
        });
        return (await secretInLetterTo(asked.world.harness, email, 'password-reset')) ?? '';
      }),
    }),
  },
  {
    operation: 'Mutation.signUp',
    document: `mutation ($token: String!, $person: PersonInput!) {
      signUp(token: $token, person: $person, password: "${PASSWORD}", as: BEARER) { ${REFUSED} } }`,
    variables: async (asked) => ({ token: await invitationToken(asked), person: LAN }),
  },
  {
    operation: 'Mutation.acceptInvitation',
    document: 'mutation ($token: String!) { acceptInvitation(token: $token) { __typename } }',
    variables: async (asked) => ({ token: await invitationToken(asked) }),
    as: ({ world }) => somebodyNew(world),
  },
  {
    operation: 'Mutation.signOut',
    document: 'mutation { signOut { sessionIds } }',
    variables: () => ({}),
    as: ({ world }) => somebodyNew(world),
  },
  {
    operation: 'Mutation.endSession',
    document: `mutation ($id: ID!) { endSession(sessionId: $id) { ${REFUSED} } }`,
    variables: async (asked) => {
      const { world, role, kind, target } = asked;
      const person = kind === 'own' && role !== 'anonymous' ? world.people[role] : target.member;
      return { id: await asked.made(async () => (await world.harness.people.signIn(person.personId)).sessionId) };
    },
  },
  {
    operation: 'Mutation.endOtherSessions',
    document: 'mutation { endOtherSessions { sessionIds } }',
    variables: () => ({}),
    as: ({ world }) => somebodyNew(world),
  },
  {
    operation: 'Mutation.changePassword',
    document: `mutation { changePassword(current: "unknown to me", next: "${PASSWORD}") { ${REFUSED} } }`,
    variables: () => ({}),
  },
  {
    operation: 'Mutation.changePerson',
    document: `mutation ($person: PersonInput!) {
      changePerson(person: $person) { ${REFUSED} ... on ChangedPerson { person { ownName } }
        ... on InvalidInput { problems { message } } } }`,
    variables: () => ({ person: LAN }),
    as: ({ world }) => somebodyNew(world),
  },
  ...(['giveConsent', 'withdrawConsent'] as const).map((name) => ({
    operation: `Mutation.${name}`,
    document: `mutation ($company: ID!) { ${name}(purpose: PHOTOS, companyId: $company) { ${REFUSED} } }`,
    variables: ({ target }: Asked) => ({ company: target.companyId }),
  })),
  {
    operation: 'Mutation.invitePerson',
    document: `mutation ($invitation: InvitationInput!, $key: IdempotencyKey!) {
      invitePerson(invitation: $invitation, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: ({ target: { fairId, companyId }, key }) => ({
      invitation: { fairId, companyId, role: 'MEMBER', email: 'walker@invited.test', language: 'EN' },
      key: key(),
    }),
  },
  {
    operation: 'Mutation.revokeInvitation',
    document: `mutation ($id: ID!) { revokeInvitation(invitationId: $id) { ${REFUSED} } }`,
    variables: async (asked) => ({ id: await asked.made(() => invite(asked, 'revoked@invited.test')) }),
  },
  {
    operation: 'Mutation.addStaff',
    document: `mutation ($staff: StaffInput!, $key: IdempotencyKey!) {
      addStaff(staff: $staff, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: ({ target: { fairId, companyId }, key }) => ({
      staff: { fairId, companyId, role: 'MEMBER', person: LAN },
      key: key(),
    }),
  },
  {
    operation: 'Mutation.makeSignInLink',
    document: `mutation ($fair: ID!, $person: ID!) { makeSignInLink(fairId: $fair, personId: $person) { ${REFUSED} } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, person: await asked.made(() => addStaff(asked)) }),
  },
  {
    operation: 'Mutation.revokeSignInLink',
    document: `mutation ($id: ID!) { revokeSignInLink(linkId: $id) { ${REFUSED} } }`,
    variables: async (asked) => ({ id: await asked.made(async () => (await signInLink(asked)).linkId) }),
  },
  {
    operation: 'Mutation.revokeMembership',
    document: `mutation ($id: ID!) { revokeMembership(membershipId: $id) { ${REFUSED} } }`,
    variables: async (asked) => ({
      id: await asked.made(async () => membershipOf(asked, await addStaff(asked))),
    }),
  },
];
