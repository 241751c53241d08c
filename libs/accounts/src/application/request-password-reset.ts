import { Injectable } from '@nestjs/common';
import { Ids, type Language, UnitOfWork } from '@ketnoi/kernel';
import { emailFrom } from '../domain/email.js';
import { isFreshReset, PASSWORD_RESET_MINUTES } from '../domain/sign-in-link.js';
import { AccountRules } from './ports/account-rules.js';
import { Letters } from './ports/letters.js';
import { People } from './ports/people.js';
import { SignInLinks } from './ports/sign-in-links.js';
import { Tokens } from './ports/tokens.js';

/** Sends a link by which a password can be set anew, if there is such an address; the answer does not tell, nor whether one went out just before. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly people: People,
    private readonly links: SignInLinks,
    private readonly letters: Letters,
    private readonly tokens: Tokens,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: AccountRules,
  ) {}

  async execute(email: string, requestId: string): Promise<void> {
    const address = emailFrom(email);
    const credentials = address && (await this.people.credentialsByEmail(address));
    if (!address || !credentials) return;
    const token = this.tokens.next();
    await this.unitOfWork.run(async () => {
      const now = await this.unitOfWork.now();
      if (isFreshReset(await this.links.openUntil(credentials.personId, 'password-reset'), now)) return;
      await this.links.revokeOpen(credentials.personId, 'password-reset');
      await this.links.add(
        {
          id: this.ids.next(),
          personId: credentials.personId,
          fairId: null,
          purpose: 'password-reset',
          createdBy: null,
          expiresAt: new Date(now.getTime() + PASSWORD_RESET_MINUTES * 60_000),
          usedAt: null,
          revokedAt: null,
        },
        this.tokens.hash(token),
      );
      await this.letters.write(
        {
          to: address,
          language: credentials.language as Language,
          fairId: null,
          template: 'password-reset',
          params: { link: `${this.rules.publicUrl}/reset-password#${token}`, minutes: String(PASSWORD_RESET_MINUTES) },
        },
        requestId,
      );
    });
  }
}
