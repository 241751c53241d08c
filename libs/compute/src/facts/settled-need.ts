/** What a buyer said of the facts that were read from its need, laid over what is read of it. */
import type { CodeFact, NeedFacts, NumberFact } from '@ketnoi/matching';
import type { SettledFactInput } from '@ketnoi/meetings';

type Says = (kind: string, said: string) => boolean;

/** What the text says, without what the buyer says it does not. A list that loses all its entries is not known, as before. */
export function withoutRejectedOfNeed(read: NeedFacts, settled: readonly SettledFactInput[]): NeedFacts {
  const rejected = new Set(settled.filter((s) => s.verdict === 'rejected').map((s) => `${s.kind} ${s.said}`));
  if (rejected.size === 0) return read;
  const gone: Says = (kind, said) => rejected.has(`${kind} ${said}`);
  const rest = (kind: string, list: readonly CodeFact[] | undefined): readonly CodeFact[] | undefined => {
    const kept = list?.filter(({ id }) => !gone(kind, id));
    return kept?.length ? kept : undefined;
  };
  const number = (kind: string, fact: NumberFact | undefined, said: (value: number) => string) =>
    fact && gone(kind, said(fact.value)) ? undefined : fact;
  const [product, ...otherProducts] =
    rest('product', [...(read.product ? [read.product] : []), ...(read.otherProducts ?? [])]) ?? [];
  return {
    ...read,
    product,
    otherProducts,
    processes: rest('process', read.processes),
    materials: rest('material', read.materials),
    requiredCertificates: rest('certificate', read.requiredCertificates),
    preferredCertificates: rest('certificate', read.preferredCertificates),
    monthlyVolume: number('monthly-volume', read.monthlyVolume, (value) => `${value}:${read.unit ?? ''}`),
    toleranceMm: number('tolerance-mm', read.toleranceMm, String),
    maxLeadTimeDays: number('max-lead-time-days', read.maxLeadTimeDays, (value) => String(Math.round(value))),
  };
}

/** Lists that were begun by confirming, with the rest of what is read for them behind. */
export function goneOnReading(
  stated: NeedFacts,
  read: NeedFacts,
  settled: readonly SettledFactInput[],
): Partial<NeedFacts> {
  const begun = new Set(settled.filter((s) => s.verdict === 'confirmed').map(({ kind }) => kind));
  const certificates = [...(stated.requiredCertificates ?? []), ...(stated.preferredCertificates ?? [])];
  const whole = (
    own: readonly CodeFact[] | undefined,
    more: readonly CodeFact[] | undefined,
    known: readonly CodeFact[] = own ?? [],
  ): readonly CodeFact[] | undefined => {
    const all = [...(own ?? []), ...(more ?? []).filter(({ id }) => !known.some((fact) => fact.id === id))];
    return all.length > 0 ? all : undefined;
  };
  return {
    ...(begun.has('process') ? { processes: whole(stated.processes, read.processes) } : {}),
    ...(begun.has('material') ? { materials: whole(stated.materials, read.materials) } : {}),
    ...(begun.has('certificate')
      ? {
          requiredCertificates: whole(stated.requiredCertificates, read.requiredCertificates, certificates),
          preferredCertificates: whole(stated.preferredCertificates, read.preferredCertificates, certificates),
        }
      : {}),
  };
}
