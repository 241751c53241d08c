import type { CompanyId, FairId, Id, MembershipId, PersonId } from '@ketnoi/kernel';
import type { Consent, Invitation, Membership, Person, Session, SignInLink } from '@ketnoi/accounts';

/** Object mothers: what is not said is ordinary. Ids come from the caller, so that they fit its database. */
const IN_A_DAY = (): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + 86_400_000);

export const aPerson = (id: PersonId, over: Partial<Person> = {}): Person => ({
  id,
  ownName: '田中 健一',
  latinName: 'Tanaka Kenichi',
  reading: 'たなか けんいち',
  title: null,
  position: null,
  mobile: null,
  email: null,
  country: 'JP',
  language: 'ja',
  timeZone: 'Asia/Tokyo',
  fictional: true,
  languages: [{ language: 'ja', level: 'fluent' }],
  ...over,
});

export const aSession = (id: string, personId: PersonId, over: Partial<Session> = {}): Session => ({
  id,
  personId,
  kind: 'cookie',
  userAgent: null,
  expiresAt: IN_A_DAY(),
  openedByLink: null,
  ...over,
});

export const aLink = (id: string, personId: PersonId, over: Partial<SignInLink> = {}): SignInLink => ({
  id,
  personId,
  fairId: null,
  purpose: 'sign-in',
  createdBy: null,
  expiresAt: IN_A_DAY(),
  usedAt: null,
  revokedAt: null,
  ...over,
});

export const anInvitation = (id: string, fairId: FairId, over: Partial<Invitation> = {}): Invitation => ({
  id,
  email: 'lan@firm.test',
  name: null,
  language: 'vi',
  place: { fairId, role: 'interpreter', companyId: null },
  invitedBy: fairId as Id<string> as PersonId,
  expiresAt: IN_A_DAY(),
  acceptedAt: null,
  revokedAt: null,
  ...over,
});

export const aMembership = (id: MembershipId, personId: PersonId, over: Partial<Membership> = {}): Membership => ({
  id,
  personId,
  fairId: null,
  companyId: null,
  role: 'member',
  ...over,
});

export const aCompanyConsent = (id: string, companyId: CompanyId): Omit<Consent, 'givenAt' | 'withdrawnAt'> => ({
  id,
  subject: { type: 'company', id: companyId },
  purpose: 'catalogue',
  textVersion: '2026-1',
});
