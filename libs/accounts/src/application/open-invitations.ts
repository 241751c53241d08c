import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@ketnoi/kernel';
import { stateOf } from '../domain/invitation.js';
import { mayGivePlace } from '../domain/membership.js';
import { Identities } from './ports/identities.js';
import { type InvitationCard, Invitations } from './ports/invitations.js';
import { Tokens } from './ports/tokens.js';

/** An invitation holds as long as who sent it may give the place: it does not outlive a right that was taken away. */
@Injectable()
export class OpenInvitations {
  constructor(
    private readonly invitations: Invitations,
    private readonly identities: Identities,
    private readonly tokens: Tokens,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async byToken(token: string): Promise<InvitationCard | null> {
    const card = await this.invitations.byTokenHash(this.tokens.hash(token));
    if (!card || stateOf(card, await this.unitOfWork.now()) !== 'open') return null;
    const rights = await this.identities.rightsOf(card.invitedBy);
    return rights && mayGivePlace({ ...rights, requestId: '' }, card.place) ? card : null;
  }
}
