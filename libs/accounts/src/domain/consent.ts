import type { Actor, CompanyId } from '@ketnoi/kernel';

/** What somebody may agree to: each by itself, each under a text whose version is kept, each to be withdrawn. */
export const CONSENT_PURPOSES = ['catalogue', 'foreign-firms', 'public', 'city', 'photos'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export type ConsentSubject =
  { readonly type: 'person'; readonly id: string } | { readonly type: 'company'; readonly id: CompanyId };

export interface Consent {
  readonly id: string;
  readonly subject: ConsentSubject;
  readonly purpose: ConsentPurpose;
  /** Which wording was agreed to: the texts `consents.<purpose>` of that version. */
  readonly textVersion: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

/** The wording now in use. A change of meaning needs a new version, and asks everybody again. */
export const CONSENT_TEXT_VERSION = '2026-1';

/** Nobody agrees for somebody else: the person for oneself; for a company its people and who leads it, not the organiser. */
export function mayConsentFor(actor: Actor, subject: ConsentSubject): boolean {
  if (subject.type === 'person') return subject.id === actor.personId;
  return actor.companyIds.includes(subject.id) || actor.ledCompanies.some((led) => led.companyId === subject.id);
}
