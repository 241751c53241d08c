import type { Actor, CompanyId, FairId, IdempotencyConflict, Result } from '@ketnoi/kernel';
import type { FirmOffer } from '../../domain/admission.js';

/** What is wrong with an entry about a firm, as the room that keeps firms says it. */
export interface FirmProblem {
  readonly path: readonly string[];
  readonly code: string;
  readonly params?: Readonly<Record<string, number>>;
}

export type EnrolRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'invalid-input'; readonly problems: readonly FirmProblem[] }
  | IdempotencyConflict;

/** Port: the directory of firms, which another room keeps. */
export abstract class FirmRegistry {
  abstract problemsOf(firm: FirmOffer): readonly FirmProblem[];
  /** Registers the firm, or lets one that is known take part; inside the unit of work of whoever admits it. */
  abstract enrol(
    actor: Actor,
    fairId: FairId,
    firm: FirmOffer,
    companyId: CompanyId | null,
    key: string,
  ): Promise<Result<CompanyId, EnrolRefusal>>;
}
