/**
 * Reads a profile or a sourcing request: terms of six languages become taxonomy ids with the words they were read
 * from, figures with units become quantities. Decides nothing for the person: all of it is offered for confirmation.
 * Cost: linear in the text, about 0.5 ms for 1 kB; texts beyond MAX_TEXT are cut with a notice. Never throws.
 */
import type { Language } from '@ketnoi/kernel';
import { taxonomy, type NodeKind } from '../graph/taxonomy.js';
import { ownLayers, type IndexLayers } from '../terms/own-index.js';
import { languageBit } from '../terms/term-index.js';
import { fold, type Folded } from '../text/fold.js';
import { guessLanguage } from '../text/guess-language.js';
import { scanText } from '../text/scan-text.js';
import { readCertificates } from './certificate-facts.js';
import { findMentions, mannerOf } from './find-mentions.js';
import { negationScopes, standings } from './negation.js';
import { gatherConcepts } from './gather-concepts.js';
import { limitText } from './limit-text.js';
import { readQuantities } from './quantities/read-quantities.js';
import type { AmbiguousWords, FactKind, ReadFact, Reading, ReadingHints } from './reading.js';
import { KIND_WEIGHT, settle, type Settled } from './resolve.js';

const FACT_OF: Readonly<Partial<Record<NodeKind, FactKind>>> = {
  product: 'product',
  process: 'process',
  material: 'material',
  industry: 'industry',
};

export function readText(text: string, hints: ReadingHints = {}, layers: IndexLayers = ownLayers()): Reading {
  const { source, notices } = limitText(text);
  const folded = fold(source);
  const scan = scanText(source);
  const language = hints.language ?? guessLanguage(folded);
  const side = hints.side ?? sideOf(language);

  const scopes = negationScopes(scan);
  const certificates = readCertificates(scan, side, scopes);
  const settled = settle(
    findMentions(folded, layers, mannerOf(folded)),
    languageBit(language) | languageBit('en'),
  ).filter(
    ({ mention }) =>
      !certificates.facts.some(
        (fact) => fact.from < folded.end[mention.to - 1]! && fact.to > folded.start[mention.from]!,
      ),
  );
  const placed = place(settled, folded, source);
  const standing = standings(
    scan,
    placed.map(({ from, to }) => toScan(scan.at, from, to)),
    scopes,
  );
  const facts: ReadFact[] = [...certificates.facts];
  const ambiguous: AmbiguousWords[] = [];
  placed.forEach(({ from, to, words, meanings, open, secondary }, i) => {
    const state = standing[i]!;
    if (open)
      ambiguous.push({
        from,
        to,
        words,
        candidates: meanings.map(({ concept }) => ({ conceptId: concept.id, taxonomyId: concept.taxonomyId })),
      });
    const winner = meanings[0]?.concept;
    if (open || winner === undefined || winner.taxonomyId === null || winner.kind === 'ordinary') return;
    const nodeKind = taxonomy().kindOf(winner.taxonomyId);
    const kind = nodeKind === undefined ? undefined : FACT_OF[nodeKind];
    if (kind === undefined) return;
    const confidence = KIND_WEIGHT[winner.kind] * (secondary ? 0.6 : 1);
    facts.push({
      kind,
      id: winner.taxonomyId,
      from,
      to,
      words,
      negated: state !== 'held',
      ...(state === 'in-progress' ? { inProgress: true } : {}),
      confidence,
    });
  });
  facts.sort((a, b) => a.from - b.from || b.to - a.to);
  const taken = facts.filter((fact) => /\d/.test(fact.words));
  const quantities = readQuantities(scan, side, taken);
  if (facts.length === 0 && quantities.length === 0)
    notices.push({ code: 'nothing-read', detail: 'no known term and no quantity' });
  return {
    language,
    facts,
    quantities,
    concepts: gatherConcepts(placed, standing, certificates.facts),
    ambiguous,
    unknownWords: [],
    notices,
  };
}

/** Suppliers of the fair write Vietnamese; whoever writes another language wants something. */
const sideOf = (language: Language): 'supplier' | 'need' => (language === 'vi' ? 'supplier' : 'need');

export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly meanings: Settled['meanings'];
  readonly open: boolean;
  readonly secondary: boolean;
}

function place(settled: readonly Settled[], folded: Folded, source: string): Placed[] {
  return settled.map(({ mention, meanings, ambiguous }) => {
    const from = folded.start[mention.from]!;
    const to = folded.end[mention.to - 1]!;
    return { from, to, words: source.slice(from, to), meanings, open: ambiguous, secondary: mention.secondary };
  });
}

/** Offsets of the original as offsets of the scan text (first unit at or behind each). */
function toScan(at: Int32Array, from: number, to: number): { from: number; to: number } {
  return { from: firstAt(at, from), to: firstAt(at, to) };
}

function firstAt(at: Int32Array, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
