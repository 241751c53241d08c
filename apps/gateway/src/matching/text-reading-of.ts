import type { Reading } from '@ketnoi/taxonomy';
import { TextReading } from './reading.type.js';

/** Below this the reading is a hint for ranking, not a fact to show. */
const SURE_ENOUGH = 0.5;

export const toTextReading = (reading: Reading): TextReading => ({
  language: reading.language,
  facts: reading.facts
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .map(({ kind, id, words, negated, strength, confidence }) => ({
      ...{ kind, id, words, negated, confidence },
      strength: strength ?? null,
    })),
  quantities: reading.quantities.map(({ kind, value, unit, words, confidence }) => ({
    ...{ kind, value, unit, words, confidence },
  })),
  ambiguous: reading.ambiguous.map(({ words, candidates }) => ({
    words,
    candidates: candidates.flatMap(({ taxonomyId }) => (taxonomyId ? [taxonomyId] : [])),
  })),
  unknownWords: reading.unknownWords,
  notices: reading.notices.map((notice) => ({ ...notice })),
});
