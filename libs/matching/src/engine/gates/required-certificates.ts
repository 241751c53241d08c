import { weakestSource, type CertificateFact, type SupplierFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import type { Gate } from './gate.js';

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

/**
 * Every required certificate must be held. ISO 9001 is given by IATF 16949, AS9100 and ISO 22163, never the reverse.
 * Where no list of certificates is known, only what was said not to be held is certain.
 */
export const requiredCertificates: Gate = {
  rule: 'required-certificates',
  judge(need, supplier, scene) {
    const wanted = (need.requiredCertificates ?? []).map((certificate) => certificate.id);
    const rule = this.rule;
    if (wanted.length === 0) return { rule, verdict: 'pass', wanted: [], found: null, source: null };
    if (supplier.certificates === undefined) {
      const denied = (supplier.certificatesNotHeld ?? []).filter((certificate) => wanted.includes(certificate.id));
      if (denied.length === 0) return { rule, verdict: 'unknown', wanted, found: null, source: null };
      return { rule, verdict: 'fail', wanted, found: [], source: weakestSource(denied.map((fact) => fact.source)) };
    }
    const held = heldCertificates(supplier, scene);
    const verdict = wanted.every((id) => held.has(id)) ? 'pass' : 'fail';
    const found = supplier.certificates.filter((certificate) => counts(certificate, scene)).map((fact) => fact.id);
    return { rule, verdict, wanted, found, source: weakestSource(supplier.certificates.map((fact) => fact.source)) };
  },
};
