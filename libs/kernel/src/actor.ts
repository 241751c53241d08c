import type { CompanyId, FairId, PersonId } from './ids.js';

/** Roles at a fair come from memberships; a company's people act for it where the company takes part. */
export const FAIR_ROLES = ['organiser', 'programme-officer', 'group-leader', 'interpreter', 'desk-staff'] as const;
export type FairRole = (typeof FAIR_ROLES)[number];

/** A person who acts, with what the memberships allow. Use cases ask it; nobody else decides. */
export interface Actor {
  readonly personId: PersonId;
  /** Why this happened, for logs, audit and jobs. */
  readonly requestId: string;
  /** Companies the person belongs to. */
  readonly companyIds: readonly CompanyId[];
  readonly fairRoles: readonly { readonly fairId: FairId; readonly role: FairRole }[];
  /** Companies of the groups this person leads, by fair. */
  readonly ledCompanies: readonly { readonly fairId: FairId; readonly companyId: CompanyId }[];
}

export const hasFairRole = (actor: Actor, fairId: FairId, ...roles: FairRole[]): boolean =>
  actor.fairRoles.some((m) => m.fairId === fairId && roles.includes(m.role));

/** How the actor may speak for a company at a fair; null = not at all. Recorded in the audit entry. */
export function actsFor(
  actor: Actor,
  fairId: FairId,
  companyId: CompanyId,
): 'member' | 'group-leader' | 'organiser' | null {
  if (actor.companyIds.includes(companyId)) return 'member';
  if (actor.ledCompanies.some((l) => l.fairId === fairId && l.companyId === companyId)) return 'group-leader';
  if (hasFairRole(actor, fairId, 'organiser')) return 'organiser';
  return null;
}
