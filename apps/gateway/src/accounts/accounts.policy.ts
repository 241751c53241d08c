/** Lines of the policy table about accounts; see access/policy.ts. */
const SPEAKERS = { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] } as const;
/** Where not even the organiser may speak for a company. */
const OWN_COMPANY = { about: 'company', allow: ['member', 'group-leader'] } as const;
const ORGANISER = { about: 'fair', allow: ['organiser'] } as const;
const ANYONE = { about: 'nothing', allow: ['anyone'] } as const;
const HOLDER = { about: 'secret', allow: ['anyone'] } as const;
const ONESELF = { about: 'nothing', allow: ['signed-in'] } as const;
const PARENT = { about: 'parent', allow: [] } as const;

export const ACCOUNTS_POLICY = {
  'Query.me': ANYONE,
  'Query.sessions': ONESELF,
  'Query.invitation': HOLDER,
  'Query.invitations': ORGANISER,
  'Query.fairStaff': ORGANISER,
  'Query.companyStaff': SPEAKERS,
  'Query.companyConsents': OWN_COMPANY,
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
  'Mutation.invitePerson': SPEAKERS,
  'Mutation.revokeInvitation': SPEAKERS,
  'Mutation.addStaff': SPEAKERS,
  'Mutation.makeSignInLink': SPEAKERS,
  'Mutation.revokeSignInLink': SPEAKERS,
  'Mutation.revokeMembership': OWN_COMPANY,
  'Me.person': PARENT,
  'Me.memberships': PARENT,
  'Me.consents': PARENT,
  'Membership.person': PARENT,
  'ChangedPerson.person': PARENT,
} as const;
