import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';
import type { SignInLink } from '../domain/sign-in-link.js';
import { SignInLinks } from './ports/sign-in-links.js';

/** For organisers: the links by which staff of their fair sign in, to be revoked. Null for everybody else. */
@Injectable()
export class ListSignInLinks {
  constructor(private readonly links: SignInLinks) {}

  async execute(actor: Actor, fairId: FairId): Promise<readonly SignInLink[] | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.links.livingOf(fairId) : null;
  }
}
