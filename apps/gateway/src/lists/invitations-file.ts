import {
  cellsOfInvitation,
  INVITATION_LIST,
  INVITATION_LIST_COLUMNS,
  type InvitationCard,
  ListInvitations,
} from '@ketnoi/accounts';
import { type CellOut, INVITATION_LIST_ASIDE, INVITATION_LIST_HEADINGS } from '@ketnoi/documents';
import { allPages, type Actor, Clock, type FairId, type Language, stampOf } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';
import { tellInvitationState, tellRole } from './told-places.js';

const [COMPANY, EXPIRES] = INVITATION_LIST_ASIDE;
const COLUMNS = [
  ...INVITATION_LIST_COLUMNS.map((column) => INVITATION_LIST_HEADINGS[column]),
  ...[COMPANY, EXPIRES, INVITATION_LIST_HEADINGS.id, INVITATION_LIST_HEADINGS.stamp],
];

/** `invitations`: who was invited to a fair and what became of it, for its organisers, newest first, to come back edited. */
@Injectable()
export class InvitationsFile extends ExportFile {
  readonly kind = 'invitations';

  constructor(
    private readonly list: ListInvitations,
    private readonly clock: Clock,
  ) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const fairId: FairId = params.fairId;
    const cards = await allPages((page) => this.list.execute(actor, fairId, page));
    if (!cards) return null;
    const now = this.clock.now();
    const rows = cards.map((card) => rowOf(card, now, params.language));
    return tableFile({ title: 'exports.invitations', columns: COLUMNS, rows }, params);
  }
}

function rowOf(card: InvitationCard, now: Date, language: Language): CellOut[] {
  const cells = cellsOfInvitation(card, now);
  const shown = {
    ...cells,
    role: tellRole(cells.role, language),
    state: tellInvitationState(cells.state, language),
  };
  const compared = INVITATION_LIST_COLUMNS.map((column) => shown[column] || null);
  return [...compared, card.companyName, card.expiresAt, card.id, stampOf(INVITATION_LIST, cells)];
}
