import type { CompanyId, DomainEvent, PersonId } from '@ketnoi/kernel';
import type { ConsentPurpose } from './consent.js';
import type { MembershipRole } from './membership.js';

interface PlaceChange {
  readonly personId: PersonId;
  readonly companyId: CompanyId | null;
  readonly role: MembershipRole;
}
interface ConsentChange {
  readonly subjectType: 'person' | 'company';
  readonly subjectId: string;
  readonly purpose: ConsentPurpose;
}

export type PersonInvited = DomainEvent<'person-invited', { readonly invitationId: string }>;
export type MembershipGranted = DomainEvent<'membership-granted', PlaceChange>;
export type MembershipRevoked = DomainEvent<'membership-revoked', PlaceChange>;
export type ConsentGiven = DomainEvent<'consent-given', ConsentChange>;
export type ConsentWithdrawn = DomainEvent<'consent-withdrawn', ConsentChange>;

/** Names, languages or how to be reached: what is shown and who understands whom may depend on it. */
export type PersonChanged = DomainEvent<'person-changed', { readonly personId: PersonId }>;

export type AccountsEvent =
  PersonInvited | PersonChanged | MembershipGranted | MembershipRevoked | ConsentGiven | ConsentWithdrawn;
