/**
 * How near two nodes of one kind stand, from 0 (strangers) to 1 (the same). Symmetric.
 *
 *   the same                1
 *   parent and child        0.75   (a progressive die is a stamping die; between leaf and group 0.5)
 *   same parent             0.3, or 0.45 below a parent that is itself a product or process
 *   otherwise               0
 *   products gain up to 0.35 (same parent) or 0.4 (elsewhere) for shared processes and materials, so that
 *   a die-cast housing finds die casters: Jaccard of processes counts 0.7, of materials 0.3.
 *
 * The numbers are an editorial scale, not fitted: they only have to order good second choices before bad ones.
 */
import type { Product, TaxonomyNode } from './nodes.js';

type Kinded = TaxonomyNode & { readonly kind?: string };

export function treeCloseness(a: Kinded, b: Kinded, parentOf: (id: string) => Kinded | undefined): number {
  if (a.id === b.id) return 1;
  if (a.parentId === b.id) return b.kind === 'group' ? 0.5 : 0.75;
  if (b.parentId === a.id) return a.kind === 'group' ? 0.5 : 0.75;
  if (a.parentId !== null && a.parentId === b.parentId) return parentOf(a.parentId)?.kind === 'group' ? 0.3 : 0.45;
  const grandA = a.parentId === null ? null : (parentOf(a.parentId)?.parentId ?? null);
  const grandB = b.parentId === null ? null : (parentOf(b.parentId)?.parentId ?? null);
  // an uncle: flexible PCB and PCBA are not siblings, but live in one house
  return (grandA !== null && grandA === b.parentId) || (grandB !== null && grandB === a.parentId) ? 0.3 : 0;
}

export function productCloseness(a: Product, b: Product, parentOf: (id: string) => Product | undefined): number {
  const inTree = treeCloseness(a, b, parentOf);
  if (inTree === 1) return 1;
  const shared = 0.7 * jaccard(a.processIds, b.processIds) + 0.3 * jaccard(a.materialIds, b.materialIds);
  return Math.min(0.9, inTree + shared * (inTree > 0 ? 0.35 : 0.4));
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((id) => b.includes(id)).length;
  const either = a.length + b.length - both;
  return either === 0 ? 0 : both / either;
}
