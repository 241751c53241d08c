import { COMPANY, HOLDER, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about accounts; see access/policy.ts. */

/** Where not even the organiser may speak for a company. */
const OWN_COMPANY = { about: 'company', allow: ['member', 'group-leader'] } as const;
const ANYONE = { about: 'nothing', allow: ['anyone'] } as const;
const ONESELF = { about: 'nothing', allow: ['signed-in'] } as const;

export const ACCOUNTS_POLICY = {
  'Query.me': ANYONE,
  'Query.sessions': ONESELF,
  'Query.invitation': HOLDER,
  'Query.invitations': ORGANISER,
  'Query.fairStaff': ORGANISER,
  'Query.signInLinks': ORGANISER,
  'Query.companyStaff': COMPANY,
  'Query.companyConsents': OWN_COMPANY,
  'Query.consentWordings': ANYONE,
  'Mutation.signIn': ANYONE,
  'Mutation.signInByLink': HOLDER,
  'Mutation.requestPasswordReset': ANYONE,
  'Mutation.resetPassword': HOLDER,
  'Mutation.signUp': HOLDER,
  'Mutation.acceptInvitation': { about: 'secret', allow: ['signed-in'] },
  'Mutation.signOut': ONESELF,
  'Mutation.endSession': { about: 'session', allow: ['self'] },
  'Mutation.endOtherSessions': ONESELF,
  'Mutation.changePassword': ONESELF,
  'Mutation.changePerson': ONESELF,
  'Mutation.giveConsent': OWN_COMPANY,
  'Mutation.withdrawConsent': OWN_COMPANY,
  'Mutation.invitePerson': COMPANY,
  'Mutation.revokeInvitation': COMPANY,
  'Mutation.addStaff': COMPANY,
  'Mutation.makeSignInLink': COMPANY,
  'Mutation.revokeSignInLink': COMPANY,
  'Mutation.revokeMembership': OWN_COMPANY,
  'Me.person': PARENT,
  'Me.timeZone': PARENT,
  'Me.memberships': PARENT,
  'Me.consents': PARENT,
  'Membership.person': PARENT,
  'SignInLink.person': PARENT,
  'ChangedPerson.person': PARENT,
} as const;
