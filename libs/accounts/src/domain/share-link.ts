import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';

/** What a link shows: an agenda, one meeting of it, a notice, or a request for payment. */
export const SHARED_KINDS = ['agenda', 'meeting', 'notice', 'payment-request'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

export interface SharedThing {
  readonly fairId: FairId;
  readonly kind: SharedKind;
  /** Whose agenda; null: that of the person who shares it. */
  readonly companyId: CompanyId | null;
  /** The request of the meeting, the notice, or the request for payment. */
  readonly subjectId: string | null;
}

export const isSameThing = (one: SharedThing, other: SharedThing): boolean =>
  one.fairId === other.fairId &&
  one.kind === other.kind &&
  one.companyId === other.companyId &&
  one.subjectId === other.subjectId;

/** A secret link that shows one thing, read-only, as long as the person who made it may see it. */
export interface ShareLink extends SharedThing {
  readonly id: string;
  readonly personId: PersonId;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** From before a fair until after it; whoever needs longer shares again. */
export const SHARE_LINK_DAYS = 60;
