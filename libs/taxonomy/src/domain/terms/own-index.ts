/** The project's own index: the term base, the taxonomy's labels and the grades of materials, built on first use. */
import { LANGUAGES } from '@ketnoi/kernel';
import { TERM_LISTS } from '../../data/term-lists.generated.js';
import { taxonomy } from '../graph/taxonomy.js';
import type { ConceptKind } from '../reading/reading.js';
import type { Concept, ExtraTerm } from './concept.js';
import { ALL_LANGUAGES, languageBit, TermIndex } from './term-index.js';

/** Edges of the trie today, with a little room; more only makes it grow once. */
const EXPECTED_EDGES = 195_000;
let built: TermIndex | undefined;

function ownIndex(): TermIndex {
  built ??= build();
  return built;
}

/** Layers that are read together; where spellings compete, the longer wins, then the later layer. */
export type IndexLayers = readonly TermIndex[];

export function ownLayers(): IndexLayers {
  return [ownIndex()];
}

/**
 * The layers with words laid over them that an organiser has mapped. The index below is shared, not copied:
 * this costs as much as the words are long, so a mapping takes effect at once.
 * Unknown taxonomy ids are refused with a RangeError: a mapping that reads into nothing would be lost silently.
 */
export function extendIndex(extra: readonly ExtraTerm[], below: IndexLayers = ownLayers()): IndexLayers {
  const overlay = new TermIndex(extra.length * 12 + 64);
  for (const term of extra) {
    const nodeKind = taxonomy().kindOf(term.taxonomyId);
    if (nodeKind === undefined) {
      throw new RangeError(`"${term.words}" is mapped to ${term.taxonomyId}, which the taxonomy does not hold`);
    }
    const concept = overlay.addConcept({ id: term.taxonomyId, kind: 'label', taxonomyId: term.taxonomyId, nodeKind });
    overlay.addForm(concept, term.language === undefined ? ALL_LANGUAGES : languageBit(term.language), term.words);
  }
  return [...below, overlay];
}

function build(): TermIndex {
  const index = new TermIndex(EXPECTED_EDGES);
  const nodes = taxonomy();
  const byId = new Map<string, number>();
  for (const list of TERM_LISTS) {
    for (const line of list.split('\n')) {
      const [id, kind, taxonomyId, ...forms] = line.split('\t') as [string, string, string, ...string[]];
      const concept = index.addConcept({
        id,
        kind: kind as Concept['kind'],
        taxonomyId: taxonomyId === '' ? null : taxonomyId,
        nodeKind: nodes.kindOf(taxonomyId) ?? null,
      });
      byId.set(id, concept);
      forms.forEach((cell, column) => {
        if (cell === '') return;
        for (const form of cell.split('|')) index.addForm(concept, 1 << column, form);
      });
    }
  }
  for (const node of [
    ...nodes.products,
    ...nodes.processes,
    ...nodes.materials,
    ...nodes.certificates,
    ...nodes.buyerIndustries,
  ]) {
    // a node and a concept of one id are one thing
    const known = byId.get(node.id);
    const concept =
      known !== undefined && index.conceptAt(known).taxonomyId === node.id
        ? known
        : index.addConcept({
            id: node.id,
            kind: 'label' satisfies ConceptKind,
            taxonomyId: node.id,
            nodeKind: nodes.kindOf(node.id) ?? null,
          });
    for (const language of LANGUAGES) {
      index.addForm(concept, languageBit(language), node.labels[language]);
      for (const synonym of node.synonyms[language] ?? []) index.addForm(concept, languageBit(language), synonym);
    }
    for (const grade of 'grades' in node ? node.grades : []) index.addForm(concept, ALL_LANGUAGES, grade);
  }
  return index;
}
