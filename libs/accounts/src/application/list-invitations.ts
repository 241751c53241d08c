import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole, type Page, type PageRequest } from '@ketnoi/kernel';
import { type InvitationCard, Invitations } from './ports/invitations.js';

/** Who was invited to a fair, and who has not answered. For its organisers; null for everybody else. */
@Injectable()
export class ListInvitations {
  constructor(private readonly invitations: Invitations) {}

  async execute(actor: Actor, fairId: FairId, page: PageRequest): Promise<Page<InvitationCard> | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.invitations.ofFair(fairId, page) : null;
  }
}
