/** Certificates as facts: codes and their standing; for needs, whether required or preferred. */
import { taxonomy } from '../graph/taxonomy.js';
import { spanOf, type ScanText } from '../text/scan-text.js';
import { certificateMentions, LIST_JOINT, type CertificateMention } from './certificates-in-text.js';
import { negationScopes, standings, type NegationScope } from './negation.js';
import type { ReadFact, Side } from './reading.js';
import { strengthOf } from './strength.js';

export interface CertificateReading {
  readonly facts: readonly ReadFact[];
  readonly mentions: readonly CertificateMention[];
}

export function readCertificates(
  scan: ScanText,
  side: Side,
  scopes: readonly NegationScope[] = negationScopes(scan),
): CertificateReading {
  const mentions = certificateMentions(scan);
  const standing = standings(scan, mentions, scopes);
  const facts = mentions.map((mention, i): ReadFact => {
    const { id, from, to, confidence } = mention;
    const state = standing[i]!;
    const strength = side === 'need' ? needStrength(scan, mentions, i) : undefined;
    return {
      kind: 'certificate',
      id,
      ...spanOf(scan, from, to),
      negated: state !== 'held',
      ...(state === 'in-progress' ? { inProgress: true } : {}),
      ...(strength === undefined ? {} : { strength: state !== 'held' || confidence < 0.6 ? 'preferred' : strength }),
      confidence,
    };
  });
  return { facts, mentions };
}

/**
 * Practices (5S, kaizen) are liked, hardly ever required. A certificate looks for its word no further than the next
 * one; without a word of its own it takes that of the list it stands in: "RoHS、ISO9001/14001が必須".
 */
function needStrength(scan: ScanText, mentions: readonly CertificateMention[], i: number): 'required' | 'preferred' {
  return (
    wordOfList(scan, mentions, i, 1) ??
    wordOfList(scan, mentions, i, -1) ??
    (taxonomy().certificate(mentions[i]!.id)?.kind === 'practice' ? 'preferred' : 'required')
  );
}

/** The word of the nearest member of the list that has one, looking on or back from the mention itself. */
function wordOfList(
  scan: ScanText,
  mentions: readonly CertificateMention[],
  i: number,
  step: 1 | -1,
): 'required' | 'preferred' | undefined {
  for (let k = i; ; k += step) {
    const { from, to } = mentions[k]!;
    const own = strengthOf(scan, from, to, mentions[k + 1]?.from ?? scan.plain.length);
    if (own !== undefined) return own;
    const [before, behind] = step === 1 ? [mentions[k], mentions[k + 1]] : [mentions[k - 1], mentions[k]];
    if (!before || !behind || !inOneList(scan.plain.slice(before.to, behind.from))) return undefined;
  }
}

/** What a certificate is called after its name: "UL認証・CEマーキングがあれば尚可". */
const CALLED = /^\s?(?:認証|認定|認證|取得|マーキング|マーク|인증|마크|certifi(?:cate|cation|ed)|marking|mark)/;

const inOneList = (between: string): boolean =>
  LIST_JOINT.test(between) || LIST_JOINT.test(between.replace(CALLED, ''));
