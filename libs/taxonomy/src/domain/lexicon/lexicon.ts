/** A lexicon says which units of one language stand for which of another, and how surely. Plain data: it can be stored. */
import type { Language } from '@ketnoi/kernel';

/** A concept with its names; the more languages a list has, the more pairs can be trained from it. */
export interface ParallelTerm {
  readonly id: string;
  readonly terms: Readonly<Partial<Record<Language, readonly string[]>>>;
}

export interface Lexicon {
  readonly from: Language;
  readonly to: Language;
  /** For each source unit its translations, the surest first; probabilities of one unit sum to at most 1. */
  readonly entries: Readonly<Record<string, readonly (readonly [unit: string, probability: number])[]>>;
}
