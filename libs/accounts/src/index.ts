export { AcceptInvitation, type Newcomer, type SignedUp } from './application/accept-invitation.js';
export { AddStaff, type StaffRequest } from './application/add-staff.js';
export { type AdmissionDecided, AdmitFirm, type AdmitRefusal } from './application/admissions/admit-firm.js';
export {
  type AdmissionRequest,
  AskForAdmission,
  type UnusableAdmission,
} from './application/admissions/ask-for-admission.js';
export {
  type ConfirmedAdmission,
  ConfirmAdmission,
  type TooManyAdmissions,
} from './application/admissions/confirm-admission.js';
export { ListAdmissions } from './application/admissions/list-admissions.js';
export { type AdmissionToConfirm, ShowAdmissionToConfirm } from './application/admissions/show-admission-to-confirm.js';
export { type EditedAdmissionRow, TakeBackAdmissions } from './application/admissions/take-back-admissions.js';
export { TurnDownAdmission } from './application/admissions/turn-down-admission.js';
export { ChangeConsent, type ConsentChange } from './application/change-consent.js';
export { ChangePassword } from './application/change-password.js';
export { ChangePerson } from './application/change-person.js';
export { type EndedSessions, EndSessions } from './application/end-sessions.js';
export { type InvitationRequest, InvitePerson, type SentInvitation } from './application/invite-person.js';
export { ListConsents } from './application/list-consents.js';
export { ListFairPeople } from './application/list-fair-people.js';
export { ListInvitations } from './application/list-invitations.js';
export { ListMemberships } from './application/list-memberships.js';
export { ListSessions } from './application/list-sessions.js';
export { ListSignInLinks } from './application/list-sign-in-links.js';
export { type MadeLink, MakeSignInLink } from './application/make-sign-in-link.js';
export { AccountRules } from './application/ports/account-rules.js';
export { type AdmissionDecision, type AdmissionDeed, Admissions } from './application/ports/admissions.js';
export { type AuditFilter, AuditLog, type AuditView } from './application/ports/audit-log.js';
export { Consents } from './application/ports/consents.js';
export {
  type Enrolling,
  type EnrolRefusal,
  type FirmProblem,
  FirmRegistry,
} from './application/ports/firm-registry.js';
export { type FairFirm, FairFirms } from './application/ports/fair-firms.js';
export { Identities, type Identity, type Rights } from './application/ports/identities.js';
export { type InvitationCard, Invitations } from './application/ports/invitations.js';
export { type Letter, Letters } from './application/ports/letters.js';
export { Memberships } from './application/ports/memberships.js';
export { Notices } from './application/ports/notices.js';
export { PasswordHasher } from './application/ports/password-hasher.js';
export { type Credentials, People } from './application/ports/people.js';
export { PersonCards } from './application/ports/person-cards.js';
export { type EndingReason, SessionEndings } from './application/ports/session-endings.js';
export { type ListedSession, Sessions } from './application/ports/sessions.js';
export { ShareLinks } from './application/ports/share-links.js';
export { SignInLinks } from './application/ports/sign-in-links.js';
export { Tokens } from './application/ports/tokens.js';
export { ReadAuditLog } from './application/read-audit-log.js';
export { ReadInvitation } from './application/read-invitation.js';
export { ReadNotices } from './application/read-notices.js';
export * from './application/refusals.js';
export { RequestPasswordReset } from './application/request-password-reset.js';
export { ResetPassword } from './application/reset-password.js';
export { RevokeInvitation } from './application/revoke-invitation.js';
export { RevokeMembership } from './application/revoke-membership.js';
export { RevokeSignInLink } from './application/revoke-sign-in-link.js';
export { type SeenPerson, SeePeople } from './application/see-people.js';
export type { OpenedSession } from './application/session-desk.js';
export { CreateShareLink, type MadeShareLink, type MaySee } from './application/share/create-share-link.js';
export { ListShareLinks } from './application/share/list-share-links.js';
export { type OpenedShareLink, OpenShareLink } from './application/share/open-share-link.js';
export { RevokeShareLink } from './application/share/revoke-share-link.js';
export { SignIn } from './application/sign-in.js';
export type { EditedInvitationRow, InvitationsDifference } from './application/compare-invitations.js';
export { TakeBackInvitations } from './application/take-back-invitations.js';
export { type EditedLinkRow, TakeBackLinks } from './application/take-back-links.js';
export { cellsOfLink, LINK_LIST, LINK_STATES, type LinkListColumn, type LinkListProblem } from './domain/link-list.js';
export type { EditedPersonRow, PeopleDifference } from './application/compare-people.js';
export { TakeBackPeople } from './application/take-back-people.js';
export { SignInByLink } from './application/sign-in-by-link.js';
export {
  type Admission,
  ADMISSION_STATES,
  type AdmissionCard,
  type EarlierAdmission,
  type AdmissionState,
  CONFIRM_DAYS,
  type FairToEnter,
  type FirmOffer,
  MOST_OPEN_ADMISSIONS,
  nameIn,
  type WaitingAdmission,
} from './domain/admission.js';
export {
  ADMISSION_LIST,
  ADMISSION_LIST_COLUMNS,
  type AdmissionListColumn,
  cellsOfAdmission,
  type KnownLike,
  NEW_COMPANY,
  toldLike,
} from './domain/admission-list.js';
export type { AdmissionListProblem } from './domain/read-admission-decisions.js';
export {
  CONSENT_PURPOSES,
  CONSENT_TEXT_VERSION,
  type Consent,
  type ConsentPurpose,
  type ConsentSubject,
} from './domain/consent.js';
export { emailFrom } from './domain/email.js';
export * from './domain/events.js';
export {
  cellsOfInvitation,
  INVITATION_LIST,
  INVITATION_LIST_COLUMNS,
  type InvitationListColumn,
} from './domain/invitation-list.js';
export type { InvitationListProblem, NewInvitation } from './domain/read-new-invitations.js';
export { type Invitation, INVITATION_STATES, type InvitationState, stateOf } from './domain/invitation.js';
export { type Membership, MEMBERSHIP_ROLES, type MembershipRole, type Place, placeOf } from './domain/membership.js';
export {
  cellsOfPerson,
  type HeldPlace,
  PEOPLE_LIST,
  PEOPLE_LIST_COLUMNS,
  type PeopleListColumn,
  type PersonAtFair,
} from './domain/people-list.js';
export type { PeopleListProblem } from './domain/read-place-edits.js';
export { isSecretLetter, type Notice, SECRET_LETTERS } from './domain/notice.js';
export type { Person, PersonDetails, SpokenLanguage } from './domain/person.js';
export type { Problem } from './domain/problem.js';
export type { Device, Session, SessionKind } from './domain/session.js';
export { isSameThing, SHARED_KINDS, type SharedKind, type SharedThing, type ShareLink } from './domain/share-link.js';
export { isOpen, type LinkPurpose, type SignInLink } from './domain/sign-in-link.js';
export type { PersonStanding } from './domain/visibility.js';
