import { weakestSource } from '../facts/index.js';
import { heldCertificates } from '../gates/required-certificates.js';
import { evenly } from './aspects.js';
import type { Signal } from './signal.js';

/** The share of the certificates that are welcome but not required. What is required is a gate and earns nothing. */
export const preferredCertificates: Signal = {
  id: 'preferred-certificates',
  side: 'buyer',
  inUnits: false,
  asks: (need) => need.preferredCertificates !== undefined && need.preferredCertificates.length > 0,
  answers: (supplier) => supplier.certificates !== undefined,
  aspects: (need) => evenly((need.preferredCertificates ?? []).map((fact) => fact.id)),
  value: (wanted, _need, supplier, scene) => (heldCertificates(supplier, scene).has(wanted) ? 1 : 0),
  cite: (need, supplier) => ({
    buyer: (need.preferredCertificates ?? []).map((fact) => fact.id),
    supplier: (supplier.certificates ?? []).map((fact) => fact.id),
    source: weakestSource((supplier.certificates ?? []).map((fact) => fact.source)),
  }),
};
