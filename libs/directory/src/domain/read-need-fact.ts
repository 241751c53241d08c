import type { Reading, ReadQuantity } from '@ketnoi/taxonomy';
import type { NeedEntries, NeedFact } from './need.js';
import { SURE_ENOUGH } from './facts-from-text.js';
import type { Unit } from './profile-fact.js';
import { type EntryProblem, Problems } from './problem.js';

export const READ_NEED_FACT_KINDS = [
  'product',
  'process',
  'material',
  'certificate',
  'monthly-volume',
  'tolerance-mm',
  'max-lead-time-days',
] as const;
export type ReadNeedFactKind = (typeof READ_NEED_FACT_KINDS)[number];

/** What a need should say instead of what was read. */
export interface NeedFactCorrection {
  readonly taxonomyId: string | null;
  readonly amount: number | null;
  readonly unit: Unit | null;
  readonly strength: NeedFact['strength'];
}

/** One thing that the text of a need says and its buyer has not settled. */
export interface ReadNeedFact extends NeedFactCorrection {
  readonly kind: ReadNeedFactKind;
  readonly words: string;
}

/** What a buyer said of a fact that was read: it is so, or it is not. */
export interface SettledNeedFact {
  readonly kind: ReadNeedFactKind;
  readonly said: string;
  readonly verdict: 'confirmed' | 'rejected';
}

/** What a fact says of its kind: the node, or the amount as digits with its unit. */
export const saidOfNeed = ({ taxonomyId, amount, unit }: NeedFactCorrection): string =>
  taxonomyId ?? (unit ? `${amount}:${unit}` : String(amount));

const LISTS = ['process', 'material', 'certificate'] as const;
const LONGEST_WORDS = 200;

/**
 * What the text says beyond what the buyer stated, for it to confirm, correct or reject one by one. A list that the
 * buyer stated is whole, and nothing is read into it; one that was begun by confirming goes on being read.
 */
export function readNeedFacts(
  need: NeedEntries,
  reading: Reading,
  settled: readonly SettledNeedFact[],
): readonly ReadNeedFact[] {
  const isOpen = (kind: (typeof LISTS)[number]): boolean =>
    !need.facts.some((fact) => fact.kind === kind) ||
    settled.some((one) => one.kind === kind && one.verdict === 'confirmed');
  const stated = (kind: string, id: string): boolean =>
    need.facts.some((fact) => fact.kind === kind && fact.taxonomyId === id);
  const named = reading.facts.flatMap(({ kind, id, words, strength, negated, confidence }): ReadNeedFact[] => {
    if (negated || confidence < SURE_ENOUGH) return [];
    const found = { taxonomyId: id, amount: null, unit: null, words: words.slice(0, LONGEST_WORDS) };
    if (kind === 'product') return need.productId === null ? [{ ...found, kind, strength: null }] : [];
    if (kind !== 'process' && kind !== 'material' && kind !== 'certificate') return [];
    if (!isOpen(kind) || stated(kind, id)) return [];
    return [{ ...found, kind, strength: kind === 'certificate' ? (strength ?? 'required') : null }];
  });
  const measured = reading.quantities.flatMap((quantity) => measuredIn(need, quantity));
  const rejected = new Set(settled.filter((one) => one.verdict === 'rejected').map((one) => `${one.kind} ${one.said}`));
  const seen = new Set<string>();
  return [...named, ...measured].filter((fact) => {
    const key = `${fact.kind} ${saidOfNeed(fact)}`;
    if (rejected.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function measuredIn(need: NeedEntries, { kind, value, unit, words, confidence }: ReadQuantity): ReadNeedFact[] {
  if (confidence < SURE_ENOUGH) return [];
  const found = { taxonomyId: null, strength: null, words: words.slice(0, LONGEST_WORDS) };
  if (kind === 'monthlyVolume' && need.monthlyVolume === null)
    return [{ ...found, kind: 'monthly-volume', amount: value, unit: unit as Unit }];
  if (kind === 'toleranceMm' && need.toleranceMm === null)
    return [{ ...found, kind: 'tolerance-mm', amount: value, unit: null }];
  if (kind === 'leadTimeDays' && need.maxLeadTimeDays === null)
    return [{ ...found, kind: 'max-lead-time-days', amount: Math.round(value), unit: null }];
  return [];
}

/** The need with one more thing stated; a list keeps what it has. Whether it is usable, `checkNeed` says. */
export function withStated<N extends NeedEntries>(
  need: N,
  kind: ReadNeedFactKind,
  { taxonomyId, amount, unit, strength }: NeedFactCorrection,
): N {
  switch (kind) {
    case 'product':
      return { ...need, productId: taxonomyId };
    case 'monthly-volume':
      return { ...need, monthlyVolume: amount, unit };
    case 'tolerance-mm':
      return { ...need, toleranceMm: amount };
    case 'max-lead-time-days':
      return { ...need, maxLeadTimeDays: amount };
    default: {
      const stated = { kind, taxonomyId: taxonomyId ?? '', strength, source: 'declared' as const };
      const others = need.facts.filter((fact) => fact.kind !== kind || fact.taxonomyId !== stated.taxonomyId);
      return { ...need, facts: [...others, stated] };
    }
  }
}

/** A correction names a node or an amount, as its kind does; a certificate with its strength, a volume with its unit. */
export function correctionProblems(
  kind: ReadNeedFactKind,
  { taxonomyId, amount, unit, strength }: NeedFactCorrection,
): readonly EntryProblem[] {
  const names = kind === 'product' || LISTS.some((list) => list === kind);
  const [wanted, other] = names ? (['taxonomyId', 'amount'] as const) : (['amount', 'taxonomyId'] as const);
  return new Problems(['correction'])
    .unless((names ? taxonomyId : amount) !== null, wanted, 'required')
    .unless((names ? amount : taxonomyId) === null, other, 'unusable')
    .unless(kind !== 'certificate' || strength !== null, 'strength', 'required')
    .unless(kind !== 'monthly-volume' || unit !== null, 'unit', 'required').list;
}

const ENTRY_OF_CORRECTION: Readonly<Record<string, keyof NeedFactCorrection>> = {
  productId: 'taxonomyId',
  taxonomyId: 'taxonomyId',
  monthlyVolume: 'amount',
  toleranceMm: 'amount',
  maxLeadTimeDays: 'amount',
  unit: 'unit',
  strength: 'strength',
};

/** What is wrong with a need as corrected, by the entry of the correction that brought it in. */
export const ofCorrection = (problems: readonly EntryProblem[]): readonly EntryProblem[] =>
  problems.map((problem) => {
    const entry = ENTRY_OF_CORRECTION[problem.path.at(-1) ?? ''];
    return entry ? { ...problem, path: ['correction', entry] } : problem;
  });
