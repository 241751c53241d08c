import { Injectable } from '@nestjs/common';
import type { Actor } from '@ketnoi/kernel';
import { type Consent, type ConsentSubject, mayConsentFor } from '../domain/consent.js';
import { Consents } from './ports/consents.js';

/** What somebody has agreed to: for those who may agree. */
@Injectable()
export class ListConsents {
  constructor(private readonly consents: Consents) {}

  async execute(actor: Actor, subject: ConsentSubject): Promise<Consent[] | null> {
    if (!mayConsentFor(actor, subject)) return null;
    return (await this.consents.living([subject]))[0];
  }
}
