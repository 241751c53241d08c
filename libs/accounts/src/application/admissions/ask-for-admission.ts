import { Injectable } from '@nestjs/common';
import { err, Ids, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import {
  type Admission,
  admissionProblems,
  CONFIRM_DAYS,
  type FairToEnter,
  inDays,
  nameIn,
  nextLetter,
  stillOpen,
  tidiedFirm,
} from '../../domain/admission.js';
import { emailFrom } from '../../domain/email.js';
import { tidied } from '../../domain/person.js';
import type { Problem } from '../../domain/problem.js';
import { AccountRules } from '../ports/account-rules.js';
import { Admissions } from '../ports/admissions.js';
import { type FirmProblem, FirmRegistry } from '../ports/firm-registry.js';
import { Letters } from '../ports/letters.js';
import { Tokens } from '../ports/tokens.js';
import { NOT_FOUND, type NotFoundRefusal } from '../refusals.js';

export type AdmissionRequest = Omit<Admission, 'id'>;
export interface UnusableAdmission {
  readonly code: 'invalid-input';
  readonly problems: readonly (Problem | FirmProblem)[];
}
export interface AdmissionClosed {
  readonly code: 'admission-closed';
}

/**
 * Somebody without an account asks to take part in a fair. A letter asks the address whether it was them; until it says
 * so nobody sees what was written. The answer does not tell whether the address is known. What strangers typed never
 * stands in that letter: it would be mail for anybody to anybody in our name.
 */
@Injectable()
export class AskForAdmission {
  constructor(
    private readonly admissions: Admissions,
    private readonly firms: FirmRegistry,
    private readonly letters: Letters,
    private readonly tokens: Tokens,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: AccountRules,
  ) {}

  async execute(
    asked: AdmissionRequest,
    requestId: string,
  ): Promise<Result<{ readonly days: number }, NotFoundRefusal | UnusableAdmission | AdmissionClosed>> {
    const email = emailFrom(asked.email);
    const [firm, person] = [tidiedFirm(asked.firm), tidied(asked.person)];
    const request = { ...asked, firm, person, message: asked.message?.trim() || null };
    const problems: (Problem | FirmProblem)[] = [...this.firms.problemsOf(request.firm), ...admissionProblems(request)];
    if (!email) problems.push({ path: 'email', code: 'not-an-email' });
    if (!email || problems.length > 0) return err({ code: 'invalid-input', problems });
    return this.unitOfWork.run(async () => {
      const fair = await this.admissions.fair(request.fairId);
      if (!fair) return err(NOT_FOUND);
      const now = await this.unitOfWork.now();
      if (!stillOpen(fair, now)) return err({ code: 'admission-closed' });
      await this.keep({ ...request, email }, fair, now, requestId);
      return ok({ days: CONFIRM_DAYS });
    });
  }

  private async keep(request: AdmissionRequest, fair: FairToEnter, now: Date, requestId: string): Promise<void> {
    const { fairId, email, person } = request;
    const letters = nextLetter(await this.admissions.waiting(fairId, email), request, now);
    if (letters === null) return;
    const token = this.tokens.next();
    const admission = { ...request, id: this.ids.next(), letterAt: now, letters };
    await this.admissions.put(admission, this.tokens.hash(token), inDays(now, CONFIRM_DAYS));
    await this.letters.write(
      {
        to: email,
        language: person.language,
        fairId,
        template: 'admission-confirm',
        params: {
          fair: nameIn(fair, person.language),
          link: `${this.rules.publicUrl}/take-part#${token}`,
          days: String(CONFIRM_DAYS),
        },
      },
      requestId,
    );
  }
}
