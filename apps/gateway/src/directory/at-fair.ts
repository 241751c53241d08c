import type { FairId } from '@ketnoi/kernel';

/** A loader's key for something of a fair: both ids as one text, since loaders compare keys by value. */
export type AtFair = string & { readonly __brand: 'at-fair' };

export const atFair = (fairId: string, id: string): AtFair => `${fairId} ${id}` as AtFair;

/** The keys by fair, so that each fair is asked once. Operations ask about one fair, as a rule. */
export function byFair<Id extends string>(keys: readonly AtFair[]): ReadonlyMap<FairId, Id[]> {
  const ids = new Map<FairId, Id[]>();
  for (const key of keys) {
    const [fairId, id] = key.split(' ') as [FairId, Id];
    const known = ids.get(fairId);
    if (known) known.push(id);
    else ids.set(fairId, [id]);
  }
  return ids;
}
