import MiniSearch from 'minisearch';
import type { NeedFacts, SupplierFacts } from '@ketnoi/matching';
import { milliseconds } from './timing.js';

/** MiniSearch over the same terms: index all suppliers, search once for each need. It knows no gates, no numbers, no reasons. */
export function miniSearchPeer(suppliers: readonly SupplierFacts[], needs: readonly NeedFacts[], top: number): number {
  return milliseconds(() => {
    const index = new MiniSearch<{ id: string; terms: string }>({
      fields: ['terms'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    index.addAll(suppliers.map(({ id, terms }) => ({ id, terms: (terms ?? []).join(' ') })));
    for (const need of needs) index.search((need.terms ?? []).join(' ')).slice(0, top);
  });
}

/** Rankings by MiniSearch over the texts as they are, each need's words against all profiles. */
export function miniSearchRanking(
  suppliers: readonly { readonly id: string; readonly text: string }[],
  needs: readonly { readonly id: string; readonly text: string }[],
): Map<string, string[]> {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll([...suppliers]);
  return new Map(needs.map(({ id, text }) => [id, index.search(text).map((hit) => String(hit.id))]));
}
