import { Injectable } from '@nestjs/common';
import { OpenInvitations } from './open-invitations.js';
import type { InvitationCard } from './ports/invitations.js';

/** Shows the holder of an open invitation what it offers. */
@Injectable()
export class ReadInvitation {
  constructor(private readonly offered: OpenInvitations) {}

  execute(token: string): Promise<InvitationCard | null> {
    return this.offered.byToken(token);
  }
}
