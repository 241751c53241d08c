/** A concept is what words of any language stand for; `taxonomyId` is the node it belongs under, where there is one. */
import type { Language } from '@ketnoi/kernel';
import type { NodeKind } from '../graph/taxonomy.js';
import type { ConceptKind } from '../reading/reading.js';

export interface Concept {
  readonly id: string;
  /** `ordinary`: words of everyday language that must not be read as anything ("hợp đồng" holds no copper). */
  readonly kind: ConceptKind | 'ordinary';
  readonly taxonomyId: string | null;
  /** The list that node stands in; null without a node. */
  readonly nodeKind: NodeKind | null;
}

/** A word that an organiser has mapped: laid over the index, it is read from then on. */
export interface ExtraTerm {
  readonly words: string;
  readonly taxonomyId: string;
  /** Left out, the word is read in every language. */
  readonly language?: Language;
}
