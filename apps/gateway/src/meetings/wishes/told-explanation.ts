import type { Language } from '@ketnoi/kernel';
import { isTextKey, text } from '@ketnoi/messages';
import type { MatchGate, MatchReason } from './reason.type.js';
import { type FactKind, toldFact } from './told-fact.js';

/** What the facts and rules quote; all others quote nodes of the taxonomy. */
const KINDS: ReadonlyMap<string, FactKind> = new Map([
  ['text', 'term'],
  ['tolerance-headroom', 'number'],
  ['capacity', 'number'],
  ['lead-time', 'number'],
  ['export-record', 'country'],
  ['buyer-language', 'language'],
  ['volume', 'number'],
  ['load', 'number'],
  ['market', 'country'],
  ['supplier-language', 'language'],
  ['payment', 'number'],
  ['incoterm', 'incoterm'],
  ['growth', 'number'],
  ['minimum-order', 'number'],
  ['tolerance', 'number'],
  ['language', 'language'],
  ['no-thanks', 'side'],
]);

/** One reason as a sentence; its name where no text is known. */
export function tellReason({ fact, side, buyer, supplier, source }: MatchReason, language: Language): string {
  const key = fact === 'follow-up' ? fact : `reason.${fact}`;
  if (!isTextKey(key)) return fact;
  const kind = KINDS.get(fact) ?? 'node';
  const wants = toldFact(fact === 'growth' ? 'share' : kind, buyer, supplier, language);
  const has = toldFact(kind, supplier, buyer, language);
  const told = text(language, key, { buyer: wants.words, buyerIs: wants.is, supplier: has.words, side });
  return fact === 'text' ? told : withSource(told, source, language);
}

export function tellGate({ rule, verdict, wanted, found, source }: MatchGate, language: Language): string {
  const key = `gate.${rule}.${verdict}`;
  if (!isTextKey(key)) return rule;
  const kind = KINDS.get(rule) ?? 'node';
  const [asked, met] = [toldFact(kind, wanted, found, language), toldFact(kind, found, wanted, language)];
  const params = { wanted: asked.words, wantedIs: asked.is, found: met.words, foundIs: met.is };
  return withSource(text(language, key, params), source, language);
}

export function tellQuestion(signal: string, language: Language): string {
  const key = `unknown.${signal}`;
  return isTextKey(key) ? text(language, key) : signal;
}

/** What a firm declares itself needs no remark. */
function withSource(told: string, source: string | null, language: Language): string {
  const key = `facts.${source}`;
  return (source === 'read' || source === 'verified') && isTextKey(key) ? text(language, key, { told }) : told;
}
