import { type InvitationCard, ListInvitations, stateOf } from '@ketnoi/accounts';
import type { CellOut } from '@ketnoi/documents';
import { type Actor, Clock, type FairId, type Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { allPages } from '../exports/all-pages.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = ['columns.email', 'columns.role', 'columns.company', 'columns.state', 'columns.expires-at'] as const;
/** More people than any fair invites. */
const MOST = 50_000;

/** `invitations`: who was invited to a fair and what became of it, for its organisers, newest first; `format` csv or xlsx. */
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
    const cards = await allPages((page) => this.list.execute(actor, fairId, page), MOST);
    if (!cards) return null;
    const now = this.clock.now();
    const rows = cards.map((card) => cellsOf(card, now, params.language));
    return tableFile({ title: 'exports.invitations', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = (card: InvitationCard, now: Date, language: Language): CellOut[] => [
  card.email,
  text(language, 'values.fair-role', { role: card.place.role }),
  card.companyName,
  text(language, 'values.invitation-state', { state: stateOf(card, now) }),
  card.expiresAt,
];
