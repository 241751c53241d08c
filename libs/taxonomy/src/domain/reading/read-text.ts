/**
 * Reads a profile or a sourcing request: terms of six languages become taxonomy ids with the words they were read
 * from, figures with units become quantities. Decides nothing for the person: all of it is offered for confirmation.
 * Cost: linear in the text, about 0.5 ms for 1 kB; texts beyond MAX_TEXT are cut with a notice. Never throws.
 */
import { LANGUAGES } from '@ketnoi/kernel';
import { taxonomy, type NodeKind } from '../graph/taxonomy.js';
import { ownLayers, type IndexLayers } from '../terms/own-index.js';
import { languageBit } from '../terms/term-index.js';
import { fold } from '../text/fold.js';
import { guessLanguage } from '../text/guess-language.js';
import { findMentions, mannerOf } from './find-mentions.js';
import { negationScopes, standingOf } from './negation.js';
import type {
  AmbiguousWords,
  FactKind,
  ReadConcept,
  ReadFact,
  Reading,
  ReadingHints,
  ReadingNotice,
} from './reading.js';
import { KIND_WEIGHT, settle } from './resolve.js';

/** UTF-16 units read; a profile has a thousand, a long e-mail ten thousand. */
export const MAX_TEXT = 100_000;

const FACT_OF: Readonly<Partial<Record<NodeKind, FactKind>>> = {
  product: 'product',
  process: 'process',
  material: 'material',
  certificate: 'certificate',
  industry: 'industry',
};

export function readText(text: string, hints: ReadingHints = {}, layers: IndexLayers = ownLayers()): Reading {
  const notices: ReadingNotice[] = [];
  let source = text;
  if (source.length > MAX_TEXT) {
    source = source.slice(0, MAX_TEXT);
    notices.push({ code: 'text-cut', detail: `${MAX_TEXT} of ${text.length} characters were read` });
  }
  const controls = source.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
  if (controls > 0) notices.push({ code: 'control-characters-removed', detail: `${controls} control characters` });

  const folded = fold(source);
  const language = hints.language ?? guessLanguage(folded);
  const settled = settle(findMentions(folded, layers, mannerOf(folded)), languageBit(language) | languageBit('en'));
  const scopes = negationScopes(source);

  const facts: ReadFact[] = [];
  const ambiguous: AmbiguousWords[] = [];
  const concepts = new Map<string, ReadConcept>();
  for (const { mention, meanings, ambiguous: open } of settled) {
    const from = folded.start[mention.from]!;
    const to = folded.end[mention.to - 1]!;
    const words = source.slice(from, to);
    if (open) {
      ambiguous.push({
        from,
        to,
        words,
        candidates: meanings.map(({ concept }) => ({ conceptId: concept.id, taxonomyId: concept.taxonomyId })),
      });
    }
    const standing = standingOf(source, from, to, scopes);
    const negated = standing !== 'held';
    for (const { concept } of meanings) {
      if (concept.kind === 'ordinary') continue;
      const weight = (KIND_WEIGHT[concept.kind] * (mention.secondary ? 0.6 : 1)) / meanings.length;
      const known = concepts.get(concept.id);
      if (known === undefined || known.weight < weight) {
        concepts.set(concept.id, {
          id: concept.id,
          ...(concept.taxonomyId === null ? {} : { taxonomyId: concept.taxonomyId }),
          kind: concept.kind,
          weight,
          negated,
        });
      }
    }
    const winner = meanings[0];
    if (open || winner === undefined || winner.concept.taxonomyId === null) continue;
    const nodeKind = taxonomy().kindOf(winner.concept.taxonomyId);
    const kind = nodeKind === undefined ? undefined : FACT_OF[nodeKind];
    if (kind === undefined || winner.concept.kind === 'ordinary') continue;
    facts.push({
      kind,
      id: winner.concept.taxonomyId,
      from,
      to,
      words,
      negated,
      ...(standing === 'in-progress' ? { inProgress: true } : {}),
      confidence: KIND_WEIGHT[winner.concept.kind] * (mention.secondary ? 0.6 : 1),
    });
  }
  if (facts.length === 0)
    notices.push({ code: 'nothing-read', detail: `no term known in ${LANGUAGES.length} languages` });
  return { language, facts, quantities: [], concepts: [...concepts.values()], ambiguous, unknownWords: [], notices };
}
