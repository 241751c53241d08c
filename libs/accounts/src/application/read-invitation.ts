import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@ketnoi/kernel';
import { stateOf } from '../domain/invitation.js';
import { type InvitationCard, Invitations } from './ports/invitations.js';
import { Tokens } from './ports/tokens.js';

/** Shows the holder of an open invitation what it offers. */
@Injectable()
export class ReadInvitation {
  constructor(
    private readonly invitations: Invitations,
    private readonly tokens: Tokens,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(token: string): Promise<InvitationCard | null> {
    const card = await this.invitations.byTokenHash(this.tokens.hash(token));
    return card && stateOf(card, await this.unitOfWork.now()) === 'open' ? card : null;
  }
}
