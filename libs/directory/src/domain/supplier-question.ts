import { type CompanyId, err, type FairId, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { type InvalidEntries, invalid, Problems } from './problem.js';
import { checkFact, type FactEntries, type Unit } from './profile-fact.js';

/** What a supplier can be asked by a link: yes or no (certificate, market), or one figure. */
export const QUESTION_KINDS = ['certificate', 'market', 'moq', 'min-tolerance-mm', 'lead-time-days'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface QuestionEntries {
  readonly kind: QuestionKind;
  /** The certificate or the country asked about. */
  readonly taxonomyId: string | null;
  /** In what the smallest order is counted. */
  readonly unit: Unit | null;
}

export interface SupplierQuestion extends QuestionEntries {
  readonly fairId: FairId;
  readonly id: string;
  readonly companyId: CompanyId;
  readonly askedBy: PersonId;
  readonly expiresAt: Date;
}

/** Null in `yes` and in `amount`: the firm does not know. */
export interface QuestionAnswer {
  readonly yes: boolean | null;
  readonly amount: number | null;
}

export const QUESTION_DAYS = 14;

const isYesOrNo = (kind: QuestionKind): boolean => kind === 'certificate' || kind === 'market';

/** The facts that an answer declares; none where the firm does not know. */
export function factsFromAnswer(
  { kind, taxonomyId, unit }: QuestionEntries,
  { yes, amount }: QuestionAnswer,
): Result<readonly FactEntries[], InvalidEntries> {
  const bare = { taxonomyId, amount: null, unit: null, expiresOn: null };
  if (isYesOrNo(kind)) {
    if (amount !== null) return err(invalid(new Problems().add('amount', 'unusable').list));
    if (yes === null) return ok([]);
    const [held, not] = kind === 'certificate' ? POLES.certificate : POLES.market;
    return ok([{ ...bare, kind: yes ? held : not }]);
  }
  if (yes !== null) return err(invalid(new Problems().add('yes', 'unusable').list));
  if (amount === null) return ok([]);
  const fact = { ...bare, kind: kind as FactEntries['kind'], taxonomyId: null, amount, unit };
  const checked = checkFact(fact);
  if (!checked.ok) return checked;
  return amount > 0 ? ok([fact]) : err(invalid(new Problems().add('amount', 'out-of-range').list));
}

const POLES = {
  certificate: ['certificate', 'certificate-not-held'],
  market: ['wanted-market', 'excluded-market'],
} as const;

/** What a yes takes back where a no was declared before, and the reverse. */
export const opposite = ({ kind, taxonomyId }: FactEntries): Pick<FactEntries, 'kind' | 'taxonomyId'> | null => {
  for (const [yes, no] of Object.values(POLES)) {
    if (kind === yes) return { kind: no, taxonomyId };
    if (kind === no) return { kind: yes, taxonomyId };
  }
  return null;
};

/** Whether the question makes sense: that is, whether either answer would make a fact. */
export function checkQuestion(question: QuestionEntries): Result<QuestionEntries, InvalidEntries> {
  const { kind, unit } = question;
  if (isYesOrNo(kind)) {
    const facts = factsFromAnswer(question, { yes: true, amount: null });
    const checked = facts.ok && checkFact(facts.value[0]);
    if (checked && !checked.ok) return checked;
    return unit === null ? ok(question) : err(invalid(new Problems().add('unit', 'unusable').list));
  }
  if (question.taxonomyId !== null) return err(invalid(new Problems().add('taxonomyId', 'unusable').list));
  const facts = factsFromAnswer(question, { yes: null, amount: 1 });
  return facts.ok ? ok(question) : facts;
}
