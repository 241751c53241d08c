import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  type CompanyId,
  err,
  type FairId,
  Ids,
  ok,
  Outbox,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import type { InvalidEntries } from '../domain/problem.js';
import { type FactEntries, sameFact } from '../domain/profile-fact.js';
import { factsFromAnswer, opposite, type QuestionAnswer } from '../domain/supplier-question.js';
import { Profiles } from './ports/profiles.js';
import { type QuestionHandle, SupplierQuestions, type QuestionView } from './ports/supplier-questions.js';
import { type NotFound, notFound } from './refusal.js';
import { type Right, Speaker } from './speaker.js';

/** Answered before, or too late. */
export interface QuestionClosed {
  readonly code: 'question-closed';
}

export interface OwnQuestion {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly questionId: string;
}

type Answered = Result<
  { readonly companyId: CompanyId; readonly facts: number },
  NotFound | QuestionClosed | InvalidEntries
>;

interface By {
  readonly actor: Actor | null;
  readonly right: Right | 'system';
  readonly requestId: string;
}

/**
 * Whoever holds the link answers for the company, once and without signing in; so does who speaks for it. The answer is
 * a declared fact at once.
 */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: SupplierQuestions,
    private readonly profiles: Profiles,
    private readonly speaker: Speaker,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
  ) {}

  show(token: string): Promise<QuestionView | null> {
    return this.questions.byToken(token);
  }

  /** What waits for the company's answer; null to who does not speak for it. */
  async open(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<readonly QuestionView[] | null> {
    const right = await this.speaker.rightOf(actor, fairId, companyId);
    return right && this.questions.open(fairId, companyId);
  }

  async execute(token: string, answer: QuestionAnswer, requestId: string): Promise<Answered> {
    const asked = await this.questions.byToken(token);
    return asked ? this.settle(asked, { token }, answer, { actor: null, right: 'system', requestId }) : err(notFound);
  }

  async executeOwn(
    actor: Actor,
    { fairId, companyId, questionId }: OwnQuestion,
    answer: QuestionAnswer,
  ): Promise<Answered> {
    const right = await this.speaker.sharedRightOf(actor, fairId, companyId);
    if (!right) return err(notFound);
    const asked = await this.questions.waiting(fairId, companyId, { id: questionId });
    if (!asked) return err(notFound);
    const by = { actor, right, requestId: actor.requestId };
    return this.settle(asked, { fairId, companyId, id: questionId }, answer, by);
  }

  private async settle(
    asked: QuestionView,
    handle: QuestionHandle,
    answer: QuestionAnswer,
    { actor, right, requestId }: By,
  ): Promise<Answered> {
    const facts = factsFromAnswer(asked, answer);
    if (!facts.ok) return facts;
    return this.unitOfWork.run(async () => {
      const question = await this.questions.take(handle, told(answer));
      if (!question) return err({ code: 'question-closed' as const });
      const { fairId, companyId } = question;
      await this.declare(companyId, facts.value);
      await this.audit.record({
        fairId,
        actorId: actor?.personId ?? null,
        forCompanyId: companyId,
        byRight: right,
        action: 'answer-question',
        subjectType: 'supplier-question',
        subjectId: question.id,
        detail: { ...answer, byLink: actor === null },
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
