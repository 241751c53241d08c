import { type Cells, type CompanyId, type ListColumns } from '@ketnoi/kernel';
import { type Invitation, stateOf } from './invitation.js';

export const INVITATION_LIST_COLUMNS = ['email', 'name', 'role', 'firm', 'language', 'state'] as const;
export type InvitationListColumn = (typeof INVITATION_LIST_COLUMNS)[number];

/** Of an invitation that went out only its end can be decided: what stands in a letter stays as it was read. */
export const INVITATION_LIST: ListColumns<InvitationListColumn> = {
  all: INVITATION_LIST_COLUMNS,
  editable: new Set<InvitationListColumn>(['state']),
};

export interface ListedInvitation extends Invitation {
  readonly companyTaxCode: string | null;
}

export const cellsOfInvitation = (card: ListedInvitation, now: Date): Cells<InvitationListColumn> => ({
  email: card.email,
  name: card.name ?? '',
  role: card.place.role,
  firm: firmKey(card.place.companyId, card.companyTaxCode),
  language: card.language ?? '',
  state: stateOf(card, now),
});

/** How a file names a firm: by its tax code or, where it has none, by its id. */
export const firmKey = (id: CompanyId | null, taxCode: string | null): string => taxCode ?? id ?? '';
