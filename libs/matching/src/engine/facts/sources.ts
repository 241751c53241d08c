/** Where a fact stands: the firm said so, a text was read, or somebody checked a paper. */
export type FactSource = 'declared' | 'read' | 'verified';

const STRENGTH: Readonly<Record<FactSource, number>> = { read: 0, declared: 1, verified: 2 };

/** The weakest source among those given; `declared` for none, since an empty list was somebody's statement. */
export function weakestSource(sources: Iterable<FactSource>): FactSource {
  let weakest: FactSource | null = null;
  for (const source of sources) if (weakest === null || STRENGTH[source] < STRENGTH[weakest]) weakest = source;
  return weakest ?? 'declared';
}

/** A number with its source. */
export interface NumberFact {
  readonly value: number;
  readonly source: FactSource;
}

/** A taxonomy id, country code or other code with its source. */
export interface CodeFact {
  readonly id: string;
  readonly source: FactSource;
  /** How sure a reader was, above 0 up to 1; what was not read is sure. */
  readonly confidence?: number;
}

export const sureness = (fact: CodeFact): number => fact.confidence ?? 1;

/** What a gate or a reason quotes of either side; null = nothing is known. */
export type QuotedFact = string | number | readonly string[] | null;
