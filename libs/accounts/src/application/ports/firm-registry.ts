import type { Actor, CompanyId, FairId, Result } from '@ketnoi/kernel';
import type { FirmOffer } from '../../domain/admission.js';
import type { KnownLike } from '../../domain/admission-list.js';

/** What is wrong with an entry about a firm, as the room that keeps firms says it. */
export interface FirmProblem {
  readonly path: readonly string[];
  readonly code: string;
  readonly params?: Readonly<Record<string, number>>;
}

export type EnrolRefusal =
  { readonly code: 'not-found' } | { readonly code: 'invalid-input'; readonly problems: readonly FirmProblem[] };

export interface Enrolling {
  readonly firm: FirmOffer;
  /** The company that it is; null: a new one. */
  readonly companyId: CompanyId | null;
}

/** Port: the directory of firms, which another room keeps. */
export abstract class FirmRegistry {
  abstract problemsOf(firm: FirmOffer): readonly FirmProblem[];
  /** Companies that each of them might be, the likest first, for an organiser. */
  abstract like(actor: Actor, fairId: FairId, firms: readonly FirmOffer[]): Promise<readonly (readonly KnownLike[])[]>;
  /** Which earlier one each of them might be; null: none. */
  abstract likeEarlierOnes(firms: readonly FirmOffer[]): readonly (number | null)[];
  /**
   * Registers the firms, or lets those that are known take part; inside the unit of work of whoever admits them. Of a
   * refusal `at` says which of them it is about.
   */
  abstract enrol(
    actor: Actor,
    fairId: FairId,
    firms: readonly Enrolling[],
  ): Promise<Result<readonly CompanyId[], EnrolRefusal & { readonly at: number }>>;
}
