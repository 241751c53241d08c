/**
 * The gates of the design in plain words, worked out from the facts and the taxonomy alone and from nothing of the engine:
 * what the demo fair's gates and near misses are compared with.
 */
import { carriesMeeting, type GateRule, type NeedFacts, normalised, type SupplierFacts } from '@ketnoi/matching';
import { taxonomy } from '@ketnoi/taxonomy';

/** A need by what its gates ask, so that many suppliers are held against it quickly. NaN = not asked, or not comparable. */
export interface AskedOf {
  readonly required: readonly string[];
  readonly volume: { readonly value: number; readonly unit: string } | null;
  readonly toleranceMm: number;
  readonly days: number;
  readonly country: string | null;
  readonly languages: readonly string[] | null;
}

export interface Offered {
  readonly held: ReadonlySet<string>;
  readonly denied: readonly string[];
  readonly listed: boolean;
  readonly moq: { readonly value: number; readonly unit: string } | null;
  readonly toleranceMm: number;
  readonly days: number;
  readonly excluded: ReadonlySet<string>;
  readonly languages: readonly string[] | null;
}

const spoken = (facts: SupplierFacts['languages']): readonly string[] | null =>
  facts === undefined ? null : facts.filter(carriesMeeting).map(({ language }) => language);

export const askedOf = (need: NeedFacts): AskedOf => ({
  required: (need.requiredCertificates ?? []).map(({ id }) => id),
  volume: normalised(need.monthlyVolume?.value, need.unit),
  toleranceMm: need.toleranceMm?.value ?? Number.NaN,
  days: need.maxLeadTimeDays?.value ?? Number.NaN,
  country: need.buyerCountry?.id ?? null,
  languages: spoken(need.languages),
});

export function offeredBy(supplier: SupplierFacts, fairStartsOn: string): Offered {
  const current = (supplier.certificates ?? []).filter(({ expiresOn }) => !(expiresOn && expiresOn < fairStartsOn));
  const { certificates } = taxonomy();
  return {
    held: new Set(
      current.flatMap(({ id }) =>
        certificates.map((other) => other.id).filter((other) => taxonomy().impliesCertificate(id, other)),
      ),
    ),
    denied: (supplier.certificatesNotHeld ?? []).map(({ id }) => id),
    listed: supplier.certificates !== undefined && !supplier.certificatesOpen,
    moq: normalised(supplier.moq?.value, supplier.unit),
    toleranceMm: supplier.minToleranceMm?.value ?? Number.NaN,
    days: supplier.leadTimeDays?.value ?? Number.NaN,
    excluded: new Set((supplier.excludedMarkets ?? []).map(({ id }) => id)),
    languages: spoken(supplier.languages),
  };
}

/** The rules that shut a supplier out of a need. Nobody has said no thanks, and interpreters are known. */
export function shutBy(
  need: AskedOf,
  supplier: Offered,
  interpreters: readonly (readonly string[])[],
): readonly GateRule[] {
  const rules: GateRule[] = [];
  const missing = need.required.filter((id) => !supplier.held.has(id));
  const ruledOut = (id: string): boolean => supplier.denied.some((no) => taxonomy().impliesCertificate(id, no));
  if (missing.length > 0 && (supplier.listed || missing.some(ruledOut))) rules.push('required-certificates');
  const { volume } = need;
  if (volume && supplier.moq && supplier.moq.unit === volume.unit && supplier.moq.value > volume.value)
    rules.push('minimum-order');
  if (supplier.toleranceMm > need.toleranceMm) rules.push('tolerance');
  if (supplier.days > need.days) rules.push('lead-time');
  if (need.country !== null && supplier.excluded.has(need.country)) rules.push('market');
  const [ours, theirs] = [need.languages, supplier.languages];
  if (ours && theirs && !ours.some((language) => theirs.includes(language))) {
    const bridged = interpreters.some(
      (knows) => knows.some((language) => ours.includes(language)) && knows.some((l) => theirs.includes(l)),
    );
    if (!bridged) rules.push('language');
  }
  return rules;
}
