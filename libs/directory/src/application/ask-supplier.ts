import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  hasFairRole,
  IdempotencyStore,
  Ids,
  type Language,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import { invalid, Problems } from '../domain/problem.js';
import { checkQuestion, QUESTION_DAYS, type QuestionEntries } from '../domain/supplier-question.js';
import { Journal } from './journal.js';
import { Companies } from './ports/companies.js';
import { SupplierQuestions } from './ports/supplier-questions.js';
import { notFound, type WritingRefusal } from './refusal.js';

export interface Asking {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly question: QuestionEntries;
}

interface Asked {
  readonly questionId: string;
  readonly letters: number;
}

const DAY_MS = 86_400_000;
const OFFICE = ['organiser', 'programme-officer'] as const;
/** Of buyers: enough for the matches that somebody really reads, and no way to write to a whole fair. */
const MOST_A_DAY = 30;

/**
 * An organiser, a programme officer or a buyer at the fair puts one question to a supplier: its people get a link that
 * answers it once. The letter does not say who asked; what is being asked already is not asked again.
 */
@Injectable()
export class AskSupplier {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly companies: Companies,
    private readonly questions: SupplierQuestions,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  /** @param publicUrl where the web app is reached, without a slash at the end: the link begins with it */
  async execute(
    actor: Actor,
    asking: Asking,
    idempotencyKey: string,
    publicUrl: string,
  ): Promise<Result<Asked, WritingRefusal>> {
    const { fairId, companyId, question } = asking;
    if (!(await this.mayAsk(actor, fairId))) return err(notFound);
    const participation = await this.companies.participation(fairId, companyId);
    if (!participation?.asSupplier) return err(notFound);
    const checked = checkQuestion(question);
    if (!checked.ok) return checked;
    const readers = await this.questions.readers(companyId);
    if (readers.length === 0) return err(invalid(new Problems().add('companyId', 'nobody-to-ask').list));
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'ask-supplier', key: idempotencyKey, request: asking },
      async (): Promise<Result<Asked, WritingRefusal>> => {
        const waiting = await this.waiting(asking);
        if (waiting) return ok(waiting);
        if (!(await this.mayAskMore(actor, fairId)))
          return err(invalid(new Problems().add('companyId', 'asked-enough').list));
        const questionId = this.ids.next();
        const { token, hash } = this.questions.makeToken();
        const expiresAt = new Date((await this.unitOfWork.now()).getTime() + QUESTION_DAYS * DAY_MS);
        const asked = { ...question, fairId, id: questionId, companyId, askedBy: actor.personId, expiresAt };
        if (!(await this.questions.add(asked, hash))) return ok(await this.askedMeanwhile(asking));
        const link = `${publicUrl}/answer#${token}`;
        for (const { email, language } of readers) {
          const params = { link, days: QUESTION_DAYS, kind: question.kind, about: about(question, language) };
          await this.questions.write({ to: email, language, fairId, params }, actor.requestId);
        }
        await this.journal.write(actor, {
          fairId,
          action: 'ask-supplier',
          subject: ['supplier-question', questionId],
          detail: { companyId, ...question },
        });
        return ok({ questionId, letters: readers.length });
      },
    );
  }

  private async waiting({ fairId, companyId, question }: Asking): Promise<Asked | null> {
    const waiting = await this.questions.waiting(fairId, companyId, question);
    return waiting ? { questionId: waiting.id, letters: 0 } : null;
  }

  private async askedMeanwhile(asking: Asking): Promise<Asked> {
    const waiting = await this.waiting(asking);
    if (!waiting) throw new Error(`a question to ${asking.companyId} was asked and answered within a moment`);
    return waiting;
  }

  private async mayAskMore(actor: Actor, fairId: FairId): Promise<boolean> {
    if (hasFairRole(actor, fairId, ...OFFICE)) return true;
    return (await this.questions.askedToday(fairId, actor.personId)) < MOST_A_DAY;
  }

  private async mayAsk(actor: Actor, fairId: FairId): Promise<boolean> {
    if (hasFairRole(actor, fairId, ...OFFICE)) return true;
    const led = actor.ledCompanies.filter((one) => one.fairId === fairId).map(({ companyId }) => companyId);
    for (const companyId of [...actor.companyIds, ...led])
      if ((await this.companies.participation(fairId, companyId))?.asBuyer) return true;
    return false;
  }
}

/** What the question is about, in the reader's words: a certificate, a country, a unit. */
export function about({ kind, taxonomyId, unit }: QuestionEntries, language: Language): string {
  if (kind === 'certificate' && taxonomyId) return taxonomy().label(taxonomyId, language);
  if (kind === 'market' && taxonomyId)
    return new Intl.DisplayNames(language, { type: 'region', style: 'short' }).of(taxonomyId) ?? taxonomyId;
  return unit ?? '';
}
