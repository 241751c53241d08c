import { weakestSource, type CertificateFact, type CodeFact, type SupplierFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import type { Gate, GateFinding } from './gate.js';

/** Whether a certificate counts at this fair: still running when it starts and, where the organiser demands it, checked. */
export function counts(certificate: CertificateFact, scene: Scene): boolean {
  const { fairStartsOn, certificatesMustBeVerified } = scene.context;
  if (fairStartsOn !== null && certificate.expiresOn !== undefined && certificate.expiresOn < fairStartsOn)
    return false;
  return !certificatesMustBeVerified || certificate.source === 'verified';
}

/** Ids of all certificates the supplier can show at this fair, those that others stand in for included. */
export function heldCertificates(supplier: SupplierFacts, scene: Scene): ReadonlySet<string> {
  const held = new Set<string>();
  for (const certificate of supplier.certificates ?? [])
    if (counts(certificate, scene)) for (const id of scene.graph.impliedBy(certificate.id)) held.add(id);
  return held;
}

/** What was said not to be held and rules out a wanted certificate: itself, or one it stands in for (no ISO 9001, no IATF 16949). */
export function deniedCertificates(
  wanted: readonly string[],
  supplier: SupplierFacts,
  scene: Scene,
): readonly CodeFact[] {
  const implied = new Set(wanted.flatMap((id) => scene.graph.impliedBy(id)));
  return (supplier.certificatesNotHeld ?? []).filter((certificate) => implied.has(certificate.id));
}

/** Whether what is missing from the supplier's list is known not to be held. */
export const listIsClosed = (supplier: SupplierFacts): boolean =>
  supplier.certificates !== undefined && !supplier.certificatesOpen;

/**
 * Every required certificate must be held. ISO 9001 is given by IATF 16949, AS9100 and ISO 22163, never the reverse.
 * Where no closed list of certificates is known, only what was said not to be held is certain.
 */
export const requiredCertificates: Gate = {
  rule: 'required-certificates',
  judge(need, supplier, scene): GateFinding {
    const rule = this.rule;
    const wanted = (need.requiredCertificates ?? []).map((certificate) => certificate.id);
    if (wanted.length === 0) return { rule, verdict: 'pass', wanted, found: null, source: null };
    const held = heldCertificates(supplier, scene);
    const missing = wanted.filter((id) => !held.has(id));
    const denied = deniedCertificates(missing, supplier, scene);
    const listed = supplier.certificates?.filter((certificate) => counts(certificate, scene));
    const sources = [...(supplier.certificates ?? []), ...denied].map((fact) => fact.source);
    const known = listed !== undefined || denied.length > 0;
    return {
      rule,
      verdict: missing.length === 0 ? 'pass' : listIsClosed(supplier) || denied.length > 0 ? 'fail' : 'unknown',
      wanted,
      found: known ? (listed ?? []).map((fact) => fact.id) : null,
      source: known ? weakestSource(sources) : null,
    };
  },
};
