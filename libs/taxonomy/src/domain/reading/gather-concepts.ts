/** Every concept a text mentions, once, with its weight: the bridge on which texts of different languages compare. */
import type { Placed } from './mention-facts.js';
import type { Standing } from './negation.js';
import type { ReadConcept, ReadFact } from './reading.js';
import { KIND_WEIGHT } from './resolve.js';

export function gatherConcepts(
  placed: readonly Placed[],
  standing: readonly Standing[],
  certificates: readonly ReadFact[],
): ReadConcept[] {
  const concepts = new Map<string, ReadConcept>();
  const add = (concept: ReadConcept): void => {
    const known = concepts.get(concept.id);
    if (known === undefined) concepts.set(concept.id, concept);
    // said twice, once to deny and once to affirm: affirmed
    else
      concepts.set(concept.id, {
        ...concept,
        weight: Math.max(known.weight, concept.weight),
        negated: known.negated && concept.negated,
      });
  };
  placed.forEach(({ meanings, mention }, i) => {
    for (const { concept } of meanings) {
      // several meanings of one place share its weight
      if (concept.kind === 'ordinary') continue;
      add({
        id: concept.id,
        ...(concept.taxonomyId === null ? {} : { taxonomyId: concept.taxonomyId }),
        kind: concept.kind,
        weight: (KIND_WEIGHT[concept.kind] * (mention.secondary ? 0.7 : 1)) / meanings.length,
        negated: standing[i] !== 'held',
      });
    }
  });
  for (const { id, confidence, negated } of certificates)
    add({ id, taxonomyId: id, kind: 'certification', weight: confidence, negated });
  return [...concepts.values()];
}
