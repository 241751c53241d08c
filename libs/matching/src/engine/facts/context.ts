import type { TradeGraph } from '../graph/trade-graph.js';

export type PreferenceKind = 'must' | 'want' | 'no-thanks';

/** What one side said about the other before the round. */
export interface Preference {
  readonly by: 'buyer' | 'supplier';
  readonly buyerId: string;
  readonly supplierId: string;
  readonly kind: PreferenceKind;
}

/** What happened between two companies before: one side accepted or declined a request, or both met. */
export interface PastContact {
  readonly buyerId: string;
  readonly supplierId: string;
  readonly kind: 'accepted' | 'declined' | 'met';
  /** Who accepted or declined; without meaning for `met`. */
  readonly by?: 'buyer' | 'supplier';
}

/** What all pairs of one fair share. */
export interface MatchingContext {
  /** ISO date; a certificate must still run on it. Null where no fair is meant: expiry is then not judged. */
  readonly fairStartsOn: string | null;
  /** One entry an interpreter: the languages between which it translates. Null = not known. */
  readonly interpreterLanguages: readonly (readonly string[])[] | null;
  /** The organiser accepts only certificates that somebody checked. */
  readonly certificatesMustBeVerified?: boolean;
  readonly preferences?: readonly Preference[];
  readonly history?: readonly PastContact[];
  /** How telling a term is, as `termWeightsOf` counts it; a missing term, or no table at all, weighs 1. */
  readonly termWeights?: ReadonlyMap<string, number>;
  /** Distances between products, processes and materials; the project's own taxonomy where none is given. */
  readonly graph?: TradeGraph;
}

/** No fair, no interpreters known, nobody said anything. */
export const OFFLINE_CONTEXT: MatchingContext = { fairStartsOn: null, interpreterLanguages: null };
