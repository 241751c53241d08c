import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedRow,
  type FairId,
  Fingerprint,
  namedDifference,
  taxCodesMeant,
  UnitOfWork,
} from '@ketnoi/kernel';
import { emailFrom } from '../domain/email.js';
import { stateOf } from '../domain/invitation.js';
import { cellsOfInvitation, INVITATION_LIST, type InvitationListColumn } from '../domain/invitation-list.js';
import {
  type InvitationGround,
  type InvitationListProblem,
  type NewInvitation,
  readNewInvitations,
} from '../domain/read-new-invitations.js';
import { maySeeContact } from '../domain/visibility.js';
import { FairFirms } from './ports/fair-firms.js';
import { type InvitationCard, Invitations } from './ports/invitations.js';
import { People } from './ports/people.js';
import { PersonCards } from './ports/person-cards.js';

export type EditedInvitationRow = EditedRow<InvitationListColumn>;

/** Its changes are invitations to revoke. */
export interface InvitationsDifference extends ComparedList<InvitationListColumn, InvitationListProblem> {
  /** Rows without an id. */
  readonly invitations: readonly NewInvitation[];
}

/** What an edited list would do: which invitations it revokes and whom it invites. */
@Injectable()
export class CompareInvitations {
  constructor(
    private readonly invitations: Invitations,
    private readonly people: People,
    private readonly cards: PersonCards,
    private readonly firms: FairFirms,
    private readonly fingerprint: Fingerprint,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(actor: Actor, fairId: FairId, rows: readonly EditedInvitationRow[]): Promise<InvitationsDifference> {
    const now = await this.unitOfWork.now();
    const [known, fresh] = [rows.filter(({ cells }) => cells.id), rows.filter(({ cells }) => !cells.id)];
    const emails = fresh.flatMap(({ cells }) => emailFrom(cells.email ?? '') ?? []);
    const ids = known.map(({ cells }) => cells.id ?? '');
    const cards = new Map((await this.invitations.named(fairId, ids, emails)).map((card) => [card.id, card]));
    const present = new Map([...cards].map(([id, card]) => [id, cellsOfInvitation(card, now)]));
    const found = namedDifference(
      INVITATION_LIST,
      present,
      known.map((row) => withZeros(row, present.get(row.cells.id ?? '')?.firm)),
      (id) => cards.get(id)?.email ?? '',
    );
    const wrong = found.changes
      .filter(({ before, after }) => before !== 'open' || after !== 'revoked')
      .map(({ row, column }) => ({ row, column, code: 'only-open-revoked' as const }));
    const revoked = new Set(found.changes.map(({ id }) => id));
    const stillOpen = [...cards.values()].filter((card) => stateOf(card, now) === 'open' && !revoked.has(card.id));
    const read = readNewInvitations(fresh, await this.ground(actor, fairId, fresh, emails, stillOpen));
    const difference = comparedList(found, [...wrong, ...read.problems], this.fingerprint);
    return {
      ...difference,
      rows: rows.length,
      invitations: read.invitations,
      seen: this.fingerprint.of([difference.seen, read.invitations]),
    };
  }

  /** Whether somebody has an account elsewhere is nobody's business here: such an address is invited like any other. */
  private async ground(
    actor: Actor,
    fairId: FairId,
    rows: readonly EditedInvitationRow[],
    emails: readonly string[],
    stillOpen: readonly InvitationCard[],
  ): Promise<InvitationGround> {
    const people = await this.cards.byIds(await this.people.idsByEmails(emails), actor.companyIds);
    const here = people.filter((card) => maySeeContact(actor, card)).flatMap(({ email }) => email ?? []);
    const keys = [...new Set(rows.flatMap(({ cells }) => cells.firm || []))];
    const firms = await this.firms.named(
      fairId,
      keys.map((key) => key.toLowerCase()),
      keys.flatMap(taxCodesMeant),
    );
    const inCare = new Set(firms.filter((firm) => firm.inCare).map(({ id }) => id));
    return {
      fairId,
      here: new Set(here),
      invited: new Set(stillOpen.map(({ email }) => email)),
      firms,
      letsIn: (id) => inCare.has(id) || actor.companyIds.includes(id),
    };
  }
}

/** A spreadsheet that took a tax code for a number dropped its first zero: that is no change. */
function withZeros(row: EditedInvitationRow, now: string | undefined): EditedInvitationRow {
  const { firm } = row.cells;
  return now && firm && taxCodesMeant(firm).includes(now) ? { ...row, cells: { ...row.cells, firm: now } } : row;
}
