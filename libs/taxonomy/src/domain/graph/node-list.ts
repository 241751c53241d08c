/** A list of nodes with the look-ups a tree needs. Parents of parents are followed; the data holds no cycles (tested). */
import type { TaxonomyNode } from './nodes.js';

export interface NodeList<T extends TaxonomyNode> {
  readonly all: readonly T[];
  byId(id: string): T | undefined;
  /** Children, not grandchildren, in the order of the data. */
  childrenOf(id: string): readonly T[];
  /** The parent first, the root last; empty for a root or an unknown id. */
  ancestorsOf(id: string): readonly T[];
}

export function nodeList<T extends TaxonomyNode>(json: string): NodeList<T> {
  const all = JSON.parse(json) as T[];
  const byId = new Map(all.map((node) => [node.id, node]));
  const children = new Map<string, T[]>();
  for (const node of all) {
    if (node.parentId === null) continue;
    const siblings = children.get(node.parentId);
    if (siblings === undefined) children.set(node.parentId, [node]);
    else siblings.push(node);
  }
  return {
    all,
    byId: (id) => byId.get(id),
    childrenOf: (id) => children.get(id) ?? [],
    ancestorsOf: (id) => {
      const found: T[] = [];
      for (let parent = byId.get(id)?.parentId ?? null; parent !== null;) {
        const node = byId.get(parent);
        if (node === undefined) break;
        found.push(node);
        parent = node.parentId;
      }
      return found;
    },
  };
}
