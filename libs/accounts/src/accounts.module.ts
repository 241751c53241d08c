import { Module } from '@nestjs/common';
import { AcceptInvitation } from './application/accept-invitation.js';
import { AdmissionDesk } from './application/admissions/admission-desk.js';
import { AdmitFirm } from './application/admissions/admit-firm.js';
import { AskForAdmission } from './application/admissions/ask-for-admission.js';
import { ConfirmAdmission } from './application/admissions/confirm-admission.js';
import { ListAdmissions } from './application/admissions/list-admissions.js';
import { ShowAdmissionToConfirm } from './application/admissions/show-admission-to-confirm.js';
import { TakeBackAdmissions } from './application/admissions/take-back-admissions.js';
import { TurnDownAdmission } from './application/admissions/turn-down-admission.js';
import { AddStaff } from './application/add-staff.js';
import { ChangeConsent } from './application/change-consent.js';
import { ChangePassword } from './application/change-password.js';
import { ChangePerson } from './application/change-person.js';
import { CompareInvitations } from './application/compare-invitations.js';
import { ComparePeople } from './application/compare-people.js';
import { EndSessions } from './application/end-sessions.js';
import { InvitationDesk } from './application/invitation-desk.js';
import { InvitePerson } from './application/invite-person.js';
import { LinkRights } from './application/link-rights.js';
import { ListConsents } from './application/list-consents.js';
import { ListFairPeople } from './application/list-fair-people.js';
import { ListInvitations } from './application/list-invitations.js';
import { ListMemberships } from './application/list-memberships.js';
import { ListSessions } from './application/list-sessions.js';
import { ListSignInLinks } from './application/list-sign-in-links.js';
import { MakeSignInLink } from './application/make-sign-in-link.js';
import { OpenInvitations } from './application/open-invitations.js';
import { PlaceChanger } from './application/place-changer.js';
import { PlaceGiver } from './application/place-giver.js';
import { ReadAuditLog } from './application/read-audit-log.js';
import { ReadInvitation } from './application/read-invitation.js';
import { ReadNotices } from './application/read-notices.js';
import { RequestPasswordReset } from './application/request-password-reset.js';
import { ResetPassword } from './application/reset-password.js';
import { RevokeInvitation } from './application/revoke-invitation.js';
import { RevokeMembership } from './application/revoke-membership.js';
import { RevokeSignInLink } from './application/revoke-sign-in-link.js';
import { SeePeople } from './application/see-people.js';
import { SessionDesk } from './application/session-desk.js';
import { CreateShareLink } from './application/share/create-share-link.js';
import { ListShareLinks } from './application/share/list-share-links.js';
import { OpenShareLink } from './application/share/open-share-link.js';
import { RevokeShareLink } from './application/share/revoke-share-link.js';
import { SignIn } from './application/sign-in.js';
import { SignInByLink } from './application/sign-in-by-link.js';
import { TakeBackInvitations } from './application/take-back-invitations.js';
import { TakeBackLinks } from './application/take-back-links.js';
import { TakeBackPeople } from './application/take-back-people.js';

const USE_CASES = [
  AcceptInvitation,
  AddStaff,
  AdmitFirm,
  AskForAdmission,
  ChangeConsent,
  ChangePassword,
  ChangePerson,
  ConfirmAdmission,
  CreateShareLink,
  EndSessions,
  InvitePerson,
  ListAdmissions,
  ListConsents,
  ListFairPeople,
  ListInvitations,
  ListMemberships,
  ListSessions,
  ListShareLinks,
  ListSignInLinks,
  MakeSignInLink,
  OpenShareLink,
  ReadAuditLog,
  ReadInvitation,
  ReadNotices,
  RequestPasswordReset,
  ResetPassword,
  RevokeInvitation,
  RevokeMembership,
  RevokeShareLink,
  RevokeSignInLink,
  SeePeople,
  ShowAdmissionToConfirm,
  SignIn,
  SignInByLink,
  TakeBackAdmissions,
  TakeBackInvitations,
  TakeBackLinks,
  TakeBackPeople,
  TurnDownAdmission,
];

@Module({
  providers: [
    AdmissionDesk,
    CompareInvitations,
    ComparePeople,
    InvitationDesk,
    LinkRights,
    OpenInvitations,
    PlaceChanger,
    PlaceGiver,
    SessionDesk,
    ...USE_CASES,
  ],
  exports: USE_CASES,
})
export class AccountsModule {}
