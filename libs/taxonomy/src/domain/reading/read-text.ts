/**
 * Reads a profile or a sourcing request: terms of six languages become taxonomy ids with the words they were read
 * from, figures with units become quantities. Decides nothing for the person: all of it is offered for confirmation.
 * Cost: linear in the text, about 0.5 ms for 1 kB; texts beyond MAX_TEXT are cut with a notice. Never throws.
 */
import type { Language } from '@ketnoi/kernel';
import { ownLayers, type IndexLayers } from '../terms/own-index.js';
import { languageBit } from '../terms/term-index.js';
import { fold, type Folded } from '../text/fold.js';
import { guessLanguage } from '../text/guess-language.js';
import { scanOffset, scanText, type ScanText } from '../text/scan-text.js';
import { readCertificates } from './certificate-facts.js';
import { deriveFacts } from './derive/derive-facts.js';
import { weighProducts } from './derive/weigh-products.js';
import { contradictionsIn } from './quantities/contradictions.js';
import { findMentions, mannerOf } from './find-mentions.js';
import { gatherConcepts } from './gather-concepts.js';
import { limitText } from './limit-text.js';
import { mentionFacts, type Placed } from './mention-facts.js';
import { negationScopes, standings } from './negation.js';
import { readQuantities } from './quantities/read-quantities.js';
import type { ReadFact, Reading, ReadingHints, Side } from './reading.js';
import { settle, type Settled } from './resolve.js';
import { readMarkets, readTongues } from './tongues-and-markets.js';
import { unknownWords } from './unknown-words.js';

export function readText(text: string, hints: ReadingHints = {}, layers: IndexLayers = ownLayers()): Reading {
  const { source, notices } = limitText(text);
  const folded = fold(source);
  const scan = scanText(source);
  const manner = mannerOf(folded);
  const language = hints.language ?? guessLanguage(folded);
  const side = hints.side ?? sideOf(language);

  const scopes = negationScopes(scan);
  const certificates = readCertificates(scan, side, scopes);
  const settled = settle(findMentions(folded, layers, manner), languageBit(language) | languageBit('en'));
  const placed = place(settled, folded, scan).filter(
    (item) => !certificates.facts.some((fact) => fact.from < item.to && fact.to > item.from),
  );
  const standing = standings(
    scan,
    placed.map(({ scanFrom, scanTo }) => ({ from: scanFrom, to: scanTo })),
    scopes,
  );

  const named = [
    ...certificates.facts,
    ...readTongues(scan, scopes),
    ...readMarkets(scan, scopes),
    ...mentionFacts(placed, standing, { scan, folded, manner, language }),
  ];
  const read = weighProducts(named, source);
  const facts = [...read, ...deriveFacts(named, read)].sort((a, b) => a.from - b.from || b.to - a.to);
  const quantities = readQuantities(scan, side, withFigures(read));
  notices.push(...contradictionsIn(quantities));
  if (facts.length === 0 && quantities.length === 0)
    notices.push({ code: 'nothing-read', detail: 'no known term and no quantity' });
  return {
    language,
    facts,
    quantities,
    concepts: gatherConcepts(placed, standing, certificates.facts),
    ambiguous: placed.flatMap(({ from, to, words, open }) =>
      open.length === 0
        ? []
        : [
            {
              from,
              to,
              words,
              candidates: open.map(({ concept }) => ({ conceptId: concept.id, taxonomyId: concept.taxonomyId })),
            },
          ],
    ),
    unknownWords: unknownWords(folded, scan.original, settled, [...facts, ...quantities], language),
    notices,
  };
}

/** Suppliers of the fair write Vietnamese; whoever writes another language wants something. */
const sideOf = (language: Language): Side => (language === 'vi' ? 'supplier' : 'need');

/** Grades and standards: their figures are no amounts. */
const withFigures = (facts: readonly ReadFact[]): ReadFact[] =>
  facts.filter((fact) => /\d/.test(fact.words)).sort((a, b) => a.from - b.from);

/** Brings mentions, which stand in order, to offsets of the original and of the scan text. */
function place(settled: readonly Settled[], folded: Folded, scan: ScanText): Placed[] {
  return settled.map(({ mention, winners, meanings, open }) => {
    const from = folded.start[mention.from]!;
    const to = folded.end[mention.to - 1]!;
    const scanFrom = scanOffset(scan, from);
    return {
      mention,
      winners,
      meanings,
      open,
      from,
      to,
      words: scan.original.slice(from, to),
      scanFrom,
      scanTo: scanOffset(scan, to),
    };
  });
}
