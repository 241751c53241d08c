/** Settled mentions as facts: one a kind of node, weighed by concept, overlap, use and spelling. */
import type { Language } from '@ketnoi/kernel';
import { taxonomy, type NodeKind } from '../graph/taxonomy.js';
import type { Folded } from '../text/fold.js';
import type { ScanText } from '../text/scan-text.js';
import { applicationFactors } from './application.js';
import type { TextManner } from './find-mentions.js';
import { isDoubtful } from './doubtful-words.js';
import type { Standing } from './negation.js';
import type { FactKind, ReadFact } from './reading.js';
import { KIND_WEIGHT, type Settled, type Winner } from './resolve.js';

export interface Placed extends Settled {
  /** Offsets into the original. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** Offsets into the scan text. */
  readonly scanFrom: number;
  readonly scanTo: number;
}

const FACT_OF: Readonly<Partial<Record<NodeKind, FactKind>>> = {
  product: 'product',
  process: 'process',
  material: 'material',
  industry: 'industry',
};
/** Overlapped by a better mention, a group where leaves exist, a word that is usually another. */
const SECONDARY = 0.7;
const GROUP = 0.5;
const DOUBTFUL = 0.45;

export function mentionFacts(
  placed: readonly Placed[],
  standing: readonly Standing[],
  text: { readonly scan: ScanText; readonly folded: Folded; readonly manner: TextManner; readonly language: Language },
): ReadFact[] {
  const uses = applicationFactors(
    text.scan,
    placed.map(({ scanFrom, scanTo, winners }) => ({ from: scanFrom, to: scanTo, ids: winners.flatMap(productOf) })),
    text.language,
  );
  return placed.flatMap((item, i) =>
    item.winners.flatMap(({ meaning, share }): ReadFact[] => {
      const { concept } = meaning;
      if (concept.taxonomyId === null || concept.kind === 'ordinary') return [];
      const kind = concept.nodeKind === null ? undefined : FACT_OF[concept.nodeKind];
      if (kind === undefined) return [];
      const state = standing[i]!;
      let confidence = KIND_WEIGHT[concept.kind] * share;
      if (item.mention.secondary) confidence *= SECONDARY;
      if (kind === 'product' || kind === 'industry') confidence *= uses[i]!;
      if (isGroup(concept.taxonomyId)) confidence *= GROUP;
      if (isDoubtful(text.folded, item.mention, meaning, text.manner)) confidence *= DOUBTFUL;
      return [
        {
          kind,
          id: concept.taxonomyId,
          from: item.from,
          to: item.to,
          words: item.words,
          negated: state !== 'held',
          ...(state === 'in-progress' ? { inProgress: true } : {}),
          confidence,
        },
      ];
    }),
  );
}

const productOf = ({ meaning: { concept } }: Winner): string[] =>
  concept.taxonomyId !== null && concept.nodeKind === 'product' ? [concept.taxonomyId] : [];

function isGroup(id: string): boolean {
  const node = taxonomy().node(id);
  return node !== undefined && 'kind' in node && node.kind === 'group';
}
