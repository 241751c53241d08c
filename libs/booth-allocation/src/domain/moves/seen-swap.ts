import type { CompanyId } from '@ketnoi/kernel';
import type { Swap, SwapSide } from './swap.js';

/** A side with the name of its firm, which the two tell each other whoever else may know it. */
export interface NamedSide extends SwapSide {
  readonly companyName: string;
}

export type NamedSwap = Omit<Swap, 'proposer' | 'other'> & { readonly proposer: NamedSide; readonly other: NamedSide };

/** A side as a company sees it: `before` and `quote` are null on the other's, for they are a competitor's prices. */
export type SeenSide = Omit<NamedSide, 'before' | 'quote'> & {
  readonly [Price in 'before' | 'quote']: SwapSide[Price] | null;
};

export type SeenSwap = Omit<Swap, 'proposer' | 'other'> & { readonly proposer: SeenSide; readonly other: SeenSide };

/** The proposal as one of the two companies sees it. */
export function seenBy(companyId: CompanyId, swap: NamedSwap): SeenSwap {
  const seen = (side: NamedSide): SeenSide =>
    side.companyId === companyId ? side : { ...side, before: null, quote: null };
  return { ...swap, proposer: seen(swap.proposer), other: seen(swap.other) };
}
