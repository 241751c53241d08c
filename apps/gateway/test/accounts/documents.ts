/** The operations of accounts, as a client writes them. */
export const INVITE = `mutation ($invitation: InvitationInput!, $key: IdempotencyKey!) {
  invitePerson(invitation: $invitation, idempotencyKey: $key) {
    __typename
    ... on SentInvitation { invitationId email expiresAt }
    ... on ExpectedError { code message }
    ... on InvalidInput { problems { path code message } }
  }
}`;
export const SIGN_UP = `mutation ($token: String!, $person: PersonInput!, $password: String!, $as: SessionKind!) {
  signUp(token: $token, person: $person, password: $password, as: $as) {
    __typename
    ... on SignedIn { personId sessionId token }
    ... on ExpectedError { code message }
    ... on InvalidInput { problems { path code message } }
  }
}`;
export const SIGN_IN = `mutation ($email: String!, $password: String!, $as: SessionKind!) {
  signIn(email: $email, password: $password, as: $as) {
    __typename
    ... on SignedIn { personId sessionId token }
    ... on ExpectedError { code message }
  }
}`;
export const SIGN_IN_BY_LINK = `mutation ($token: String!) {
  signInByLink(token: $token, as: BEARER) { __typename ... on SignedIn { personId sessionId token } }
}`;
export const ACCEPT = `mutation ($token: String!) {
  acceptInvitation(token: $token) { __typename ... on AcceptedInvitation { personId } }
}`;
export const ME = `{
  me { personId sessionId language person { ownName latinName email } memberships { fairId companyId role } consents { purpose } }
}`;

/** Who somebody says one is, when signing up. */
export const LAN = {
  ownName: 'Nguyễn Thị Lan',
  latinName: 'Nguyen Thi Lan',
  country: 'VN',
  language: 'VI',
  languages: [{ language: 'JA', level: 'WORKING' }],
};
export const PASSWORD = 'nine wooden boats';
