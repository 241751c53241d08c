/** What was read from a text. Everything here is *read*, never *declared*: a person has yet to confirm it. */
import type { Language } from '@ketnoi/kernel';

export type FactKind = 'product' | 'process' | 'material' | 'certificate' | 'industry' | 'language' | 'market';

/** `from` and `to` are UTF-16 offsets into the text as given; `words` is exactly `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface ReadFact extends Span {
  readonly kind: FactKind;
  /** A taxonomy id; for languages a code of the kernel (or BCP 47 where it is none of the six), for markets ISO 3166 alpha-2, `EU` or `ASEAN`. */
  readonly id: string;
  /** "chưa có IATF", "not needed": the text speaks of it to say that it is absent. Never count it as held or wanted. */
  readonly negated: boolean;
  /** Being worked on: "đang làm IATF", "取得予定". Always negated as well: it is not held yet. */
  readonly inProgress?: boolean;
  /** For certificates of a need. */
  readonly strength?: 'required' | 'preferred';
  /** Not named, but concluded from what is: "ép nhựa" says that moulded parts are made. `words` are what it was concluded from. */
  readonly derived?: boolean;
  /** 0 to 1. Below 0.5: a hint (a machine, a property), good for ranking, too weak to show as a fact. */
  readonly confidence: number;
}

export type QuantityKind =
  'monthlyVolume' | 'moq' | 'monthlyCapacity' | 'toleranceMm' | 'leadTimeDays' | 'tonnage' | 'sizeMm';
export type QuantityUnit = 'pcs' | 'set' | 'pair' | 'm' | 'm2' | 'kg' | 't' | 'days' | 'mm';

export interface ReadQuantity extends Span {
  readonly kind: QuantityKind;
  /** In `unit`; volumes and capacities are a month's (a year's divided by 12, a week's times 52/12, a day's times 26). */
  readonly value: number;
  readonly unit: QuantityUnit;
  /** 0 to 1: 0.9 when words name the kind, lower when position or neighbours had to decide. */
  readonly confidence: number;
  /** For tolerances: how the text gave it. A grade (IT7, H7) is turned into mm by the rule in tolerance-grades.ts. */
  readonly basis?: 'stated' | 'grade';
}

/** Words that mean several things and that the context did not settle. */
export interface AmbiguousWords extends Span {
  readonly candidates: readonly { readonly conceptId: string; readonly taxonomyId: string | null }[];
}

/** Every concept of the term base the text mentions, also those that stand under no taxonomy node. */
export interface ReadConcept {
  readonly id: string;
  readonly taxonomyId?: string;
  readonly kind: ConceptKind;
  /** 0 to 1: how much the concept says about what is offered or wanted; sums over repeated mentions are capped at 1. */
  readonly weight: number;
  readonly negated: boolean;
}

export type ConceptKind =
  | 'label'
  | 'product'
  | 'process'
  | 'material'
  | 'certification'
  | 'machine'
  | 'property'
  | 'quality'
  | 'defect'
  | 'commercial'
  | 'event';

export type NoticeCode = 'text-cut' | 'control-characters-removed' | 'nothing-read' | 'contradiction';

/** Something the person should know about the text itself. `words` are for messages: lengths, figures. */
export interface ReadingNotice {
  readonly code: NoticeCode;
  readonly detail: string;
}

export interface Reading {
  /** Best guess from script and words; the hint wins where it is given. */
  readonly language: Language;
  readonly facts: readonly ReadFact[];
  readonly quantities: readonly ReadQuantity[];
  readonly concepts: readonly ReadConcept[];
  readonly ambiguous: readonly AmbiguousWords[];
  /** Content words that no index knew, as written, each once, the most frequent first; for the organiser to map. */
  readonly unknownWords: readonly string[];
  readonly notices: readonly ReadingNotice[];
}

/** Who speaks: somebody who makes, or somebody who wants. */
export type Side = 'supplier' | 'need';

export interface ReadingHints {
  readonly language?: Language;
  readonly side?: Side;
}
