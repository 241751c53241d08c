import { type CompanyId, err, type FairId, type Language, type NeedId, ok, type Result } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import { isDay } from './fair.js';
import { type FactSource, type Unit } from './profile-fact.js';
import { type InvalidEntries, invalid, Problems } from './problem.js';

export type NeedFactKind = 'process' | 'material' | 'certificate';

export interface NeedFact {
  readonly kind: NeedFactKind;
  readonly taxonomyId: string;
  /** Certificates only: without a required one no meeting makes sense, a preferred one is a plus. */
  readonly strength: 'required' | 'preferred' | null;
  readonly source: FactSource;
}

/** What a buyer wants to source. */
export interface NeedEntries {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  readonly productId: string | null;
  readonly monthlyVolume: number | null;
  readonly unit: Unit | null;
  readonly toleranceMm: number | null;
  readonly maxLeadTimeDays: number | null;
  /** Until when the buyer wants to have decided. */
  readonly deadlineOn: string | null;
  /** Others see process and material only, and not whose it is. */
  readonly confidential: boolean;
  readonly facts: readonly NeedFact[];
}

export interface Need extends NeedEntries {
  readonly fairId: FairId;
  readonly id: NeedId;
  readonly companyId: CompanyId;
  readonly state: 'open' | 'closed';
  readonly version: number;
}

const LONGEST_BODY = 20_000;
const LARGEST_AMOUNT = 1e12;
const LONGEST_LEAD_TIME_DAYS = 3_650;

export function checkNeed(entries: NeedEntries): Result<NeedEntries, InvalidEntries> {
  const problems = new Problems()
    .text('title', entries.title, 200)
    .optionalText('body', entries.body, LONGEST_BODY)
    .unless(entries.productId === null || taxonomy().kindOf(entries.productId) === 'product', 'productId', 'unknown-id')
    .unless(isPositive(entries.monthlyVolume), 'monthlyVolume', 'out-of-range')
    .unless(entries.monthlyVolume === null || entries.unit !== null, 'unit', 'required')
    .unless(isPositive(entries.toleranceMm), 'toleranceMm', 'out-of-range')
    .unless(isLeadTime(entries.maxLeadTimeDays), 'maxLeadTimeDays', 'out-of-range')
    .unless(entries.deadlineOn === null || isDay(entries.deadlineOn), 'deadlineOn', 'unusable');
  const list = [...problems.list, ...entries.facts.flatMap((fact, i) => factProblems(fact, i, entries.facts))];
  return list.length > 0 ? err(invalid(list)) : ok(entries);
}

const factProblems = (fact: NeedFact, i: number, all: readonly NeedFact[]) =>
  new Problems(['facts', String(i)])
    .unless(taxonomy().kindOf(fact.taxonomyId) === fact.kind, 'taxonomyId', 'unknown-id')
    .unless(
      (fact.kind === 'certificate') === (fact.strength !== null),
      'strength',
      fact.strength ? 'unusable' : 'required',
    )
    .unless(
      all.findIndex((other) => other.kind === fact.kind && other.taxonomyId === fact.taxonomyId) === i,
      'taxonomyId',
      'duplicate',
    ).list;

const isPositive = (amount: number | null): boolean => amount === null || (amount > 0 && amount < LARGEST_AMOUNT);
const isLeadTime = (days: number | null): boolean =>
  days === null || (Number.isInteger(days) && days > 0 && days <= LONGEST_LEAD_TIME_DAYS);

/** What others learn of a confidential need: how it is made and of what, never what for, how much or for whom. */
export function maskConfidential<N extends NeedEntries & { readonly companyId: CompanyId | null }>(need: N): N {
  return {
    ...need,
    companyId: null,
    title: '',
    body: '',
    productId: null,
    monthlyVolume: null,
    unit: null,
    toleranceMm: null,
    maxLeadTimeDays: null,
    deadlineOn: null,
    facts: need.facts.filter((fact) => fact.kind !== 'certificate'),
  };
}
