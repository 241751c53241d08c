import { Injectable } from '@nestjs/common';
import { AuditTrail, type CompanyId, err, Ids, ok, Outbox, type Result, UnitOfWork } from '@ketnoi/kernel';
import type { InvalidEntries } from '../domain/problem.js';
import { type FactEntries, sameFact } from '../domain/profile-fact.js';
import { factsFromAnswer, opposite, type QuestionAnswer } from '../domain/supplier-question.js';
import { Profiles } from './ports/profiles.js';
import { SupplierQuestions, type QuestionView } from './ports/supplier-questions.js';
import { type NotFound, notFound } from './refusal.js';

/** Answered before, or too late. */
export interface QuestionClosed {
  readonly code: 'question-closed';
}

/** Whoever holds the link answers for the company, once and without signing in. The answer is a declared fact at once. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: SupplierQuestions,
    private readonly profiles: Profiles,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
  ) {}

  show(token: string): Promise<QuestionView | null> {
    return this.questions.byToken(token);
  }

  async execute(
    token: string,
    answer: QuestionAnswer,
    requestId: string,
  ): Promise<
    Result<{ readonly companyId: CompanyId; readonly facts: number }, NotFound | QuestionClosed | InvalidEntries>
  > {
    const asked = await this.questions.byToken(token);
    if (!asked) return err(notFound);
    const facts = factsFromAnswer(asked, answer);
    if (!facts.ok) return facts;
    return this.unitOfWork.run(async () => {
      const question = await this.questions.take(token, told(answer));
      if (!question) return err({ code: 'question-closed' as const });
      const { fairId, companyId } = question;
      await this.declare(companyId, facts.value);
      await this.audit.record({
        fairId,
        actorId: null,
        forCompanyId: companyId,
        byRight: 'system',
        action: 'answer-question',
        subjectType: 'supplier-question',
        subjectId: question.id,
        detail: { ...answer, byLink: true },
        requestId,
      });
      await this.outbox.append([{ type: 'profile-changed', fairId, payload: { companyId } }], requestId);
      return ok({ companyId, facts: facts.value.length });
    });
  }

  /** In the place of what was declared or read before; what somebody checked stays. */
  private async declare(companyId: CompanyId, facts: readonly FactEntries[]): Promise<void> {
    const stored = await this.profiles.facts(companyId);
    for (const fact of facts) {
      const against = opposite(fact);
      const same = stored.filter((old) => sameFact(old, fact));
      const denied = stored.filter((old) => old.kind === against?.kind && old.taxonomyId === against.taxonomyId);
      if ([...same, ...denied].some((old) => old.source === 'verified')) continue;
      await this.profiles.remove(
        companyId,
        [...same, ...denied].map((old) => old.id),
      );
      const declared = { companyId, id: this.ids.next<'profile-fact'>(), source: 'declared' as const, words: null };
      await this.profiles.add([{ ...fact, ...declared, verifiedBy: null, verifiedAt: null, paper: null }]);
    }
  }
}

const told = ({ yes, amount }: QuestionAnswer): string =>
  yes === null ? (amount === null ? 'unknown' : String(amount)) : yes ? 'yes' : 'no';
