import { err, type Money, ok, type Result } from '@ketnoi/kernel';

/** Whoever asked has seen other costs; these are the present ones. */
export type CostsChanged = { readonly code: 'costs-changed'; readonly costs: Money };

/**
 * People agree to what they saw: over midnight a fee, an early price or a list may have become another. Null where the
 * costs were not said, for instance by programs that take whatever they are.
 */
export const agreedTo = <Decided>(
  decided: Decided,
  costs: Money,
  seen: Money | null | undefined,
): Result<Decided, CostsChanged> =>
  !seen || (seen.amount === costs.amount && seen.currency === costs.currency)
    ? ok(decided)
    : err({ code: 'costs-changed', costs });
