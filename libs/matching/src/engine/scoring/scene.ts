import {
  buyerOf,
  type MatchingContext,
  type NeedFacts,
  type PreferenceKind,
  type SupplierFacts,
} from '../facts/index.js';
import { tradeGraph } from '../graph/taxonomy-graph.js';
import type { TradeGraph } from '../graph/trade-graph.js';

/** What two companies said about each other, and what happened between them. */
export interface Contact {
  readonly buyerPrefers?: PreferenceKind;
  readonly supplierPrefers?: PreferenceKind;
  readonly buyerAnswered?: 'accepted' | 'declined';
  readonly supplierAnswered?: 'accepted' | 'declined';
  readonly met: boolean;
}

/** The context made ready for asking: the graph chosen, preferences and history looked up by pair. */
export interface Scene {
  readonly context: MatchingContext;
  readonly graph: TradeGraph;
  termWeight(term: string): number;
  contact(need: NeedFacts, supplier: SupplierFacts): Contact | undefined;
  /** Every pair of companies that said or did something, for passes over all of them. */
  readonly contacts: ReadonlyMap<string, Contact>;
}

export const companyPairKey = (buyerId: string, supplierId: string): string => `${buyerId}\u0000${supplierId}`;

/** The later entry wins where one side spoke twice. */
export function setScene(context: MatchingContext): Scene {
  const contacts = new Map<string, Contact>();
  const change = (buyerId: string, supplierId: string, part: Partial<Contact>): void => {
    const key = companyPairKey(buyerId, supplierId);
    contacts.set(key, { met: false, ...contacts.get(key), ...part });
  };
  for (const wish of context.preferences ?? [])
    change(
      wish.buyerId,
      wish.supplierId,
      wish.by === 'buyer' ? { buyerPrefers: wish.kind } : { supplierPrefers: wish.kind },
    );
  for (const past of context.history ?? []) {
    if (past.kind === 'met') change(past.buyerId, past.supplierId, { met: true });
    else if (past.by === 'buyer') change(past.buyerId, past.supplierId, { buyerAnswered: past.kind });
    else if (past.by === 'supplier') change(past.buyerId, past.supplierId, { supplierAnswered: past.kind });
  }
  return {
    context,
    graph: context.graph ?? tradeGraph(),
    termWeight: (term) => context.termWeights?.get(term) ?? 1,
    contact: (need, supplier) =>
      contacts.size === 0 ? undefined : contacts.get(companyPairKey(buyerOf(need), supplier.id)),
    contacts,
  };
}
