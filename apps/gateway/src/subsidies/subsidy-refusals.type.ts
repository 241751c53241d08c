import type { SubsidyRefusal as Refusal } from '@ketnoi/booth-allocation';
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { expected, ExpectedError, idempotencyConflict, notFound } from '../graphql/expected-error.type.js';

@ObjectType({
  implements: () => ExpectedError,
  description: 'The step does not lead on from where booking, programme or grant are; `code` says why.',
})
export class SubsidyRefused extends ExpectedError {}

@ObjectType({ implements: () => ExpectedError, description: 'More than there is; `most` would pass.' })
export class SubsidyOverLimit extends ExpectedError {
  @Field(() => Float, { description: 'In đồng.' })
  most: number;
}

@ObjectType({ implements: () => ExpectedError, description: 'Papers of the checklist that nobody has ticked off.' })
export class PapersMissing extends ExpectedError {
  @Field(() => [String])
  papers: string[];
}

@ObjectType({ implements: () => ExpectedError, description: 'So much is reserved and settled already.' })
export class BudgetBelowUsed extends ExpectedError {
  @Field(() => Float, { description: 'In đồng.' })
  used: number;
}

export const budgetBelowUsed = (used: number): BudgetBelowUsed =>
  expected(BudgetBelowUsed, { code: 'budget-below-used', used, params: { used } });

export function subsidyRefusal(refused: Refusal): ExpectedError {
  switch (refused.code) {
    case 'not-found':
      return notFound();
    case 'idempotency-conflict':
      return idempotencyConflict();
    case 'budget-exhausted':
    case 'firm-limit-reached':
      return expected(SubsidyOverLimit, { code: refused.code, most: refused.left, params: { most: refused.left } });
    case 'amount-above-share':
    case 'amount-above-reserved':
      return expected(SubsidyOverLimit, { code: refused.code, most: refused.most, params: { most: refused.most } });
    case 'papers-missing': {
      const papers = [...refused.papers];
      return expected(PapersMissing, { code: 'papers-missing', papers, params: { count: papers.length } });
    }
    case 'programme-closed':
      return expected(SubsidyRefused, {
        code: 'programme-closed',
        params: { opensAt: refused.opensAt, closesAt: refused.closesAt },
      });
    case 'cost-not-covered':
    case 'cost-already-subsidised':
      return expected(SubsidyRefused, { code: refused.code, params: { cost: refused.cost } });
    case 'unknown-paper':
      return expected(SubsidyRefused, { code: 'unknown-paper', params: { paper: refused.paper } });
    default:
      return expected(SubsidyRefused, { code: refused.code });
  }
}
