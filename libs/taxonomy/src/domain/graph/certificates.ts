/**
 * Which certificate stands in for which. IATF 16949, AS9100 and ISO 22163 are built on ISO 9001 and contain it;
 * ISO 9001 contains none of them, and ISO 13485 has left ISO 9001 behind, so it implies nothing.
 */
import type { Certificate } from './nodes.js';
import type { NodeList } from './node-list.js';

/** Every certificate with all that it fulfils, itself included. */
export function certificateClosure(certificates: NodeList<Certificate>): ReadonlyMap<string, ReadonlySet<string>> {
  const closure = new Map<string, Set<string>>();
  for (const certificate of certificates.all) {
    const fulfilled = new Set<string>();
    const waiting = [certificate.id];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (fulfilled.has(id)) continue;
      fulfilled.add(id);
      waiting.push(...(certificates.byId(id)?.impliesIds ?? []));
    }
    closure.set(certificate.id, fulfilled);
  }
  return closure;
}
