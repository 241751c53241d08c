/** The door of the taxonomy room: what exists, how near it stands, and what a text says of it in six languages. */
export * from './domain/graph/nodes.js';
export { taxonomy, type NodeKind, type Taxonomy } from './domain/graph/taxonomy.js';
export { nodesCalled } from './domain/graph/nodes-called.js';
export * from './domain/reading/reading.js';
export { bestQuantity } from './domain/reading/best-quantity.js';
export { MAX_TEXT } from './domain/reading/limit-text.js';
export { readText } from './domain/reading/read-text.js';
export type { Concept, ExtraTerm } from './domain/terms/concept.js';
export { tokens } from './domain/text/tokens.js';
export { extendIndex, ownLayers, type IndexLayers } from './domain/terms/own-index.js';
export type { Lexicon, ParallelTerm } from './domain/lexicon/lexicon.js';
export { evaluateLexicon, type LexiconRecall } from './domain/lexicon/evaluate-lexicon.js';
export { ownParallelTerms } from './domain/lexicon/own-parallel-terms.js';
export { conceptSuggester, type Suggester, type Suggestion } from './domain/lexicon/suggest-concepts.js';
export { trainLexicon, type TrainingOptions } from './domain/lexicon/train-lexicon.js';
