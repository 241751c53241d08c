/**
 * What follows from what was read. People write "đúc gang", not "sand casting", and "ép nhựa ABS" without saying that
 * moulded parts come out. Three steps, each a table of trade knowledge: coarse processes are refined by material,
 * products are concluded from processes, usual processes and materials from products. All of it is marked derived.
 */
import type { ReadFact } from '../reading.js';
import { concludeProducts } from './conclude-products.js';
import { Evidence } from './evidence.js';
import { refineProcesses } from './refine-processes.js';
import { usualCompanions } from './usual-companions.js';

export function deriveFacts(read: readonly ReadFact[]): ReadFact[] {
  const evidence = new Evidence(read);
  const derived: ReadFact[] = [];
  for (const step of [refineProcesses, concludeProducts, usualCompanions]) {
    const found = step(evidence).filter((fact) => (evidence.get(fact.id)?.confidence ?? 0) < fact.confidence);
    evidence.add(found);
    derived.push(...found);
  }
  return derived;
}
