/** What a supplier would have to change so that one gate no longer fails. Numbers are in the units of the supplier's own fact. */
import { comparableUnit, type CertificateFact, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import type { GateRule } from '../gates/index.js';
import { heldCertificates, listIsClosed } from '../gates/required-certificates.js';
import type { Scene } from '../scoring/scene.js';

export type Fix =
  | { readonly rule: 'required-certificates'; readonly certificates: readonly string[] }
  | { readonly rule: 'minimum-order'; readonly moq: number }
  | { readonly rule: 'tolerance'; readonly toleranceMm: number }
  | { readonly rule: 'lead-time'; readonly days: number };

/** Rules a supplier can do something about; the others are for the fair (interpreters) or nobody's business (no thanks). */
export const FIXABLE: ReadonlySet<GateRule> = new Set([
  'required-certificates',
  'minimum-order',
  'tolerance',
  'lead-time',
]);

/** The smallest change that lets the failing rule pass for this need. The rule must be fixable and fail. */
export function fixFor(rule: GateRule, need: NeedFacts, supplier: SupplierFacts, scene: Scene): Fix {
  switch (rule) {
    case 'required-certificates':
      return { rule, certificates: missingCertificates(need, supplier, scene) };
    case 'minimum-order':
      return { rule, moq: inUnitsOf(supplier, need) };
    case 'tolerance':
      return { rule, toleranceMm: need.toleranceMm!.value };
    case 'lead-time':
      return { rule, days: need.maxLeadTimeDays!.value };
    default:
      throw new RangeError(`no supplier can mend the rule ${rule}; ask only for those in FIXABLE`);
  }
}

/** Only those that no other missing one stands in for: who needs IATF 16949 and ISO 9001 needs IATF 16949. */
function missingCertificates(need: NeedFacts, supplier: SupplierFacts, scene: Scene): readonly string[] {
  const held = heldCertificates(supplier, scene);
  const missing = [...new Set((need.requiredCertificates ?? []).map((fact) => fact.id))].filter((id) => !held.has(id));
  return missing
    .filter((id) => !missing.some((other) => other !== id && scene.graph.impliedBy(other).includes(id)))
    .sort();
}

function inUnitsOf(supplier: SupplierFacts, need: NeedFacts): number {
  const [from, to] = [comparableUnit(need.unit!), comparableUnit(supplier.unit!)];
  const volume = need.monthlyVolume!.value * from.factor;
  const moq = volume / to.factor;
  // a division that rounds up would leave the gate closed by one bit
  return moq * to.factor > volume ? moq * (1 - Number.EPSILON) : moq;
}

/** The supplier as it would be after the fixes, for proving them and for trying them out. New certificates count as verified. */
export function withFixes(supplier: SupplierFacts, fixes: readonly Fix[]): SupplierFacts {
  return fixes.reduce((changed, fix): SupplierFacts => {
    switch (fix.rule) {
      case 'required-certificates': {
        const gained = fix.certificates.map((id): CertificateFact => ({ id, source: 'verified' }));
        const kept = (changed.certificates ?? []).filter((fact) => !fix.certificates.includes(fact.id));
        const denied = changed.certificatesNotHeld?.filter((fact) => !fix.certificates.includes(fact.id));
        // what was unknown besides stays unknown
        const certificatesOpen = !listIsClosed(changed);
        return { ...changed, certificates: [...kept, ...gained], certificatesOpen, certificatesNotHeld: denied };
      }
      case 'minimum-order':
        return { ...changed, moq: { value: fix.moq, source: 'declared' } };
      case 'tolerance':
        return { ...changed, minToleranceMm: { value: fix.toleranceMm, source: 'declared' } };
      case 'lead-time':
        return { ...changed, leadTimeDays: { value: fix.days, source: 'declared' } };
    }
  }, supplier);
}

/** Two fixes with the same key ask the same of a supplier. */
export const fixKey = (fix: Fix): string =>
  fix.rule === 'required-certificates' ? `${fix.rule}:${fix.certificates.join('+')}` : fix.rule;

/** Fixes by how far each goes; what is not asked is Infinity, or no certificate. */
export interface Reach {
  readonly certificates: readonly string[];
  readonly moq: number;
  readonly toleranceMm: number;
  readonly days: number;
}

export function reachOf(fixes: readonly Fix[]): Reach {
  let reach: Reach = { certificates: [], moq: Infinity, toleranceMm: Infinity, days: Infinity };
  for (const { rule: _, ...asked } of fixes) reach = { ...reach, ...asked };
  return reach;
}

/** Whether doing `done` is enough where `asked` is wanted. */
export const covers = (done: Reach, asked: Reach): boolean =>
  done.moq <= asked.moq &&
  done.toleranceMm <= asked.toleranceMm &&
  done.days <= asked.days &&
  asked.certificates.every((id) => done.certificates.includes(id));
