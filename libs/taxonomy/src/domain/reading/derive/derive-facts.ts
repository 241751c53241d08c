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

/** `named`: facts as read; `weighed`: the same after doubtful products lost weight, which only presumptions go by. */
export function deriveFacts(named: readonly ReadFact[], weighed: readonly ReadFact[]): ReadFact[] {
  const evidence = new Evidence(named);
  const derived: ReadFact[] = [];
  for (const step of [refineProcesses, concludeProducts]) {
    const found = fresh(step(evidence), evidence);
    evidence.add(found);
    derived.push(...found);
  }
  const sober = new Evidence([...weighed, ...derived]);
  return [...derived, ...fresh(usualCompanions(sober), sober)];
}

const fresh = (found: readonly ReadFact[], evidence: Evidence): ReadFact[] =>
  found.filter((fact) => (evidence.get(fact.id)?.confidence ?? 0) < fact.confidence);
