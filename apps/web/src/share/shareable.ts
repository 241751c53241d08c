import type { CreateShareLinkMutationVariables } from './share.generated';

/** One thing, with the words that go with its link. */
export interface Shareable {
  readonly fairId: string;
  readonly kind: CreateShareLinkMutationVariables['thing']['kind'];
  readonly companyId?: string | null;
  readonly subjectId?: string | null;
  /** Whose agenda, between whom, or for what. */
  readonly what: string;
}
