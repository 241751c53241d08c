import type { NeedFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import type { Aspect, Signal } from './signal.js';

/** How many terms a reason quotes. */
const QUOTED_TERMS = 8;

/**
 * How much of what the need's text speaks of, telling terms counting more, the supplier's texts speak of too. Terms are concepts
 * where the word lists know them, so that a Japanese need meets a Vietnamese profile. Cover of the need, not cosine: a supplier is
 * not worse for also doing something else.
 */
export const text: Signal = {
  id: 'text',
  side: 'buyer',
  inUnits: false,
  asks: (need) => need.terms !== undefined && need.terms.length > 0,
  answers: (supplier) => supplier.terms !== undefined,
  aspects: weighTerms,
  value: (term, _need, supplier) => (supplier.terms?.includes(term) ? 1 : 0),
  cite: (need, supplier) => {
    const theirs = new Set(supplier.terms);
    const shared = (need.terms ?? []).filter((term) => theirs.has(term)).slice(0, QUOTED_TERMS);
    return { buyer: shared, supplier: shared, source: 'read' };
  },
};

function weighTerms(need: NeedFacts, scene: Scene): readonly Aspect[] {
  const terms = [...new Set(need.terms)];
  const total = terms.reduce((sum, term) => sum + scene.termWeight(term), 0);
  return total > 0 ? terms.map((key) => ({ key, share: scene.termWeight(key) / total })) : [];
}
