/** Certificates as facts: codes and their standing; for needs, whether required or preferred. */
import { taxonomy } from '../graph/taxonomy.js';
import { spanOf, type ScanText } from '../text/scan-text.js';
import { certificateMentions, type CertificateMention } from './certificates-in-text.js';
import { negationScopes, standings, type NegationScope } from './negation.js';
import type { ReadFact } from './reading.js';
import { strengthOf } from './strength.js';

export interface CertificateReading {
  readonly facts: readonly ReadFact[];
  readonly mentions: readonly CertificateMention[];
}

export function readCertificates(
  scan: ScanText,
  side: 'supplier' | 'need',
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
      ...(strength === undefined
        ? {}
        : { strength: state === 'not-needed' || confidence < 0.6 ? 'preferred' : strength }),
      confidence,
    };
  });
  return { facts, mentions };
}

/**
 * Practices (5S, kaizen) are liked, hardly ever required. In a list the word behind its last member holds for all
 * that stand before it: "RoHS、ISO9001/14001が必須".
 */
function needStrength(scan: ScanText, mentions: readonly CertificateMention[], i: number): 'required' | 'preferred' {
  const { id, from, to } = mentions[i]!;
  const found = strengthOf(scan, from, to);
  if (found !== undefined) return found;
  return taxonomy().certificate(id)?.kind === 'practice' ? 'preferred' : 'required';
}
