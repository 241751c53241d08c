/** A need and its buyer in the words of the matching engine: stated facts first, then what the text says. */
import { type CodeFact, fillInNeed, isUnit, type NeedFacts, type NumberFact } from '@ketnoi/matching';
import type { BuyerInput, MappedWordInput, NeedInput } from '@ketnoi/meetings';
import { languageFacts } from './language-facts.js';
import { goneOnReading, withoutRejectedOfNeed } from './settled-need.js';
import { sourceOf } from './source-of.js';
import { needTextsRead } from './texts-read.js';

/** What is read of a need, by the language it is written in. */
export const textsOf = ({ language, title, body }: NeedInput): Readonly<Record<string, string>> => ({
  [language]: `${title}\n${body}`,
});

export function needFactsOf(need: NeedInput, buyer: BuyerInput, words: readonly MappedWordInput[] = []): NeedFacts {
  const stated: NeedFacts = {
    id: need.id,
    buyerId: need.companyId,
    product: need.productId ? { id: need.productId, source: 'declared' } : undefined,
    processes: codes(need, 'process'),
    materials: codes(need, 'material'),
    requiredCertificates: codes(need, 'certificate', 'required'),
    preferredCertificates: codes(need, 'certificate', 'preferred'),
    unit: need.unit && isUnit(need.unit) ? need.unit : undefined,
    monthlyVolume: number(need.monthlyVolume),
    maxLeadTimeDays: number(need.maxLeadTimeDays),
    toleranceMm: number(need.toleranceMm),
    languages: languageFacts(buyer.languages),
    buyerCountry: { id: buyer.country, source: 'declared' },
    industry: buyer.industryId ? { id: buyer.industryId, source: 'declared' } : undefined,
    confidential: need.confidential,
  };
  const { settled = [] } = need;
  const read = withoutRejectedOfNeed(needTextsRead(textsOf(need), words).facts, settled);
  return fillInNeed({ ...stated, ...goneOnReading(stated, read, settled) }, { ...read, id: need.id });
}

function codes(need: NeedInput, kind: string, strength?: string): readonly CodeFact[] | undefined {
  const found = need.facts.filter((fact) => fact.kind === kind && (!strength || fact.strength === strength));
  return found.length === 0 ? undefined : found.map((f) => ({ id: f.taxonomyId, source: sourceOf(f.source) }));
}

const number = (value: number | null): NumberFact | undefined =>
  value === null ? undefined : { value, source: 'declared' };
