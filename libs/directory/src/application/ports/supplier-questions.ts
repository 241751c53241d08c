import type { CompanyId, FairId, Language, PersonId } from '@ketnoi/kernel';
import type { QuestionEntries, SupplierQuestion } from '../../domain/supplier-question.js';

export type QuestionState = 'open' | 'answered' | 'expired';

/** A question as whoever holds its link sees it. */
export interface QuestionView extends SupplierQuestion {
  readonly companyName: string;
  readonly fairName: Readonly<Partial<Record<Language, string>>>;
  readonly state: QuestionState;
}

/** By what an open question is found: the secret of its link, or, for who speaks for the company, its id. */
export type QuestionHandle =
  { readonly token: string } | { readonly fairId: FairId; readonly companyId: CompanyId; readonly id: string };

export interface QuestionLetter {
  readonly to: string;
  readonly language: Language;
  readonly fairId: FairId;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Port: questions that are put to suppliers by a link. */
export abstract class SupplierQuestions {
  /** A secret for a link, and what is kept of it. */
  abstract makeToken(): { readonly token: string; readonly hash: string };
  /** False = somebody has just asked the same, and it waits. */
  abstract add(question: SupplierQuestion, tokenHash: string): Promise<boolean>;
  /** The people of the company who can be written to. */
  abstract readers(companyId: CompanyId): Promise<readonly { readonly email: string; readonly language: Language }[]>;
  /** The letter leaves after the transaction. */
  abstract write(letter: QuestionLetter, requestId: string): Promise<void>;
  abstract byToken(token: string): Promise<QuestionView | null>;
  /** The one to a company that waits and asks the same, or has the id. */
  abstract waiting(
    fairId: FairId,
    companyId: CompanyId,
    which: QuestionEntries | { readonly id: string },
  ): Promise<QuestionView | null>;
  /** The questions to a company that wait for its answer, oldest first; no more than anybody looks through. */
  abstract open(fairId: FairId, companyId: CompanyId): Promise<readonly QuestionView[]>;
  /** How many questions the person has put at the fair within a day. */
  abstract askedToday(fairId: FairId, askedBy: PersonId): Promise<number>;
  /** Marks the question answered, once and while it is open; null = it is not. */
  abstract take(by: QuestionHandle, answer: string): Promise<SupplierQuestion | null>;
}
