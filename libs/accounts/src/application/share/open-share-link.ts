import { Injectable } from '@nestjs/common';
import type { Actor } from '@ketnoi/kernel';
import type { ShareLink } from '../../domain/share-link.js';
import { Identities } from '../ports/identities.js';
import { ShareLinks } from '../ports/share-links.js';
import { Tokens } from '../ports/tokens.js';

export interface OpenedShareLink {
  readonly link: ShareLink;
  /** Who made it, with the rights of now: the link shows no more than that person may see today. */
  readonly maker: Actor;
}

/** Opens a link by its secret. Unknown, expired and revoked ones, and those of people who left, answer alike. */
@Injectable()
export class OpenShareLink {
  constructor(
    private readonly links: ShareLinks,
    private readonly tokens: Tokens,
    private readonly identities: Identities,
  ) {}

  async execute(token: string, requestId: string): Promise<OpenedShareLink | null> {
    const link = await this.links.openByHash(this.tokens.hash(token));
    const rights = link && (await this.identities.rightsOf(link.personId));
    return rights && { link, maker: { ...rights, requestId } };
  }
}
