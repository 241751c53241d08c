import type { CompanyId } from '@ketnoi/kernel';
import type { Swap, SwapSide } from './swap.js';

/** A side as a company sees it: `before` and `quote` are null on the other's, for they are a competitor's prices. */
export type SeenSide = Omit<SwapSide, 'before' | 'quote'> & {
  readonly [Price in 'before' | 'quote']: SwapSide[Price] | null;
};

export type SeenSwap = Omit<Swap, 'proposer' | 'other'> & { readonly proposer: SeenSide; readonly other: SeenSide };

/** The proposal as one of the two companies sees it. */
export function seenBy(companyId: CompanyId, swap: Swap): SeenSwap {
  const seen = (side: SwapSide): SeenSide =>
    side.companyId === companyId ? side : { ...side, before: null, quote: null };
  return { ...swap, proposer: seen(swap.proposer), other: seen(swap.other) };
}
