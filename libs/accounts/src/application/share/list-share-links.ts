import { Injectable } from '@nestjs/common';
import type { Actor } from '@ketnoi/kernel';
import type { ShareLink } from '../../domain/share-link.js';
import { ShareLinks } from '../ports/share-links.js';

/** Which of a person's links still show something. */
@Injectable()
export class ListShareLinks {
  constructor(private readonly links: ShareLinks) {}

  execute(actor: Actor): Promise<readonly ShareLink[]> {
    return this.links.openOf(actor.personId);
  }
}
