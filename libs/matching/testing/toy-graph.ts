import type { TradeGraph } from '@ketnoi/matching';

/** A graph without data: ids that share a first letter are half as near as the same id. IATF implies ISO 9001 as in life. */
export const toyGraph: TradeGraph = {
  product: near,
  process: near,
  material: near,
  processesOf: (product) =>
    product.startsWith('die-cast') ? ['die-casting', 'milling'] : product === 'gear' ? ['hobbing'] : [],
  impliedBy: (certificate) => (certificate === 'iatf-16949' ? ['iatf-16949', 'iso-9001'] : [certificate]),
};

function near(wanted: string, offered: string): number {
  if (wanted === offered) return 1;
  return wanted[0] === offered[0] ? 0.5 : 0;
}
