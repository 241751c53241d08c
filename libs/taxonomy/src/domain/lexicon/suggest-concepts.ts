/**
 * What unknown words may mean: they are carried over unit by unit into the other language, and the names there that
 * share most of the carried units are suggested. For the organiser's mapping and as a weak hint; never as a fact.
 */
import type { Lexicon, ParallelTerm } from './lexicon.js';
import { lexiconUnits } from './units.js';

export interface Suggestion {
  readonly conceptId: string;
  /** 0 to 1, a cosine. */
  readonly score: number;
}

/** Suggests concepts for words of the lexicon's source language. */
export type Suggester = (words: string, most?: number) => Suggestion[];

/** Builds the target side once (about 0.1 s for the term base); each question then costs well below a millisecond. */
export function conceptSuggester(lexicon: Lexicon, concepts: readonly ParallelTerm[]): Suggester {
  const frequency = new Map<string, number>();
  const names: { readonly id: string; readonly units: readonly string[] }[] = [];
  for (const { id, terms } of concepts) {
    const seen = new Set<string>();
    for (const name of terms[lexicon.to] ?? []) {
      const units = lexiconUnits(name, lexicon.to, 'to');
      names.push({ id, units });
      for (const unit of units) seen.add(unit);
    }
    for (const unit of seen) frequency.set(unit, (frequency.get(unit) ?? 0) + 1);
  }
  const rarity = (unit: string): number => Math.log(1 + concepts.length / (frequency.get(unit) ?? concepts.length));
  const holders = new Map<string, number[]>();
  const lengths = names.map(({ units }, i) => {
    for (const unit of units) holders.set(unit, [...(holders.get(unit) ?? []), i]);
    return Math.sqrt(units.reduce((sum, unit) => sum + rarity(unit) ** 2, 0));
  });

  return (words, most = 5) => {
    const carried = carry(lexicon, words);
    let norm = 0;
    const scores = new Map<number, number>();
    for (const [unit, weight] of carried) {
      const value = weight * rarity(unit);
      norm += value ** 2;
      for (const name of holders.get(unit) ?? []) scores.set(name, (scores.get(name) ?? 0) + value * rarity(unit));
    }
    const best = new Map<string, number>();
    for (const [name, score] of scores) {
      const cosine = score / (Math.sqrt(norm) * lengths[name]!);
      const { id } = names[name]!;
      if (cosine > (best.get(id) ?? 0)) best.set(id, cosine);
    }
    return [...best]
      .map(([conceptId, score]) => ({ conceptId, score }))
      .sort((a, b) => b.score - a.score || (a.conceptId < b.conceptId ? -1 : 1))
      .slice(0, most);
  };
}

/** Units of the target language with the probability that the words hold them. */
function carry(lexicon: Lexicon, words: string): Map<string, number> {
  const carried = new Map<string, number>();
  for (const unit of lexiconUnits(words, lexicon.from, 'from')) {
    for (const [target, p] of lexicon.entries[unit] ?? []) carried.set(target, Math.max(carried.get(target) ?? 0, p));
    // grades and loan words in Latin letters need no translation
    if (/^[a-z0-9.]+$/.test(unit)) carried.set(unit, 1);
  }
  return carried;
}
