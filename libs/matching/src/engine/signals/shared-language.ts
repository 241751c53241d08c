import type { LanguageLevel } from '@ketnoi/kernel';
import { weakestSource, type LanguageFact, type NeedFacts } from '../facts/index.js';
import { best } from './aspects.js';
import type { Aspect, Side, Signal } from './signal.js';

const EASE: Readonly<Record<LanguageLevel, number>> = { fluent: 1, working: 0.8, basic: 0.3 };
/** A shared language that is not the buyer's first is a foreign language to both sides. */
const SECOND_LANGUAGE = 0.75;

export const ease = (level: LanguageLevel | undefined): number => EASE[level ?? 'working'];

/** The easiest language the two sides share: as easy as for the one who speaks it worse. */
const shared = (id: 'buyer-language' | 'supplier-language', side: Side): Signal => ({
  id,
  side,
  inUnits: false,
  asks: (need) => need.languages !== undefined && need.languages.length > 0,
  answers: (supplier) => supplier.languages !== undefined,
  aspects: oneForAll,
  value: (_key, need, supplier) =>
    best(need.languages ?? [], (ours) =>
      best(supplier.languages ?? [], (theirs) => {
        if (theirs.language !== ours.language) return 0;
        const [one, other] = [ease(ours.level), ease(theirs.level)];
        return (one < other ? one : other) * rank(ours, need);
      }),
    ),
  cite: (need, supplier) => ({
    buyer: (need.languages ?? []).map((fact) => fact.language),
    supplier: (supplier.languages ?? []).map((fact) => fact.language),
    source: weakestSource((supplier.languages ?? []).map((fact) => fact.source)),
  }),
});

export const buyerLanguage = shared('buyer-language', 'buyer');
export const supplierLanguage = shared('supplier-language', 'supplier');

/** All languages of a need are one aspect, since the best of them decides: `ja:fluent,en:working`. */
function oneForAll(need: NeedFacts): readonly Aspect[] {
  const key = (need.languages ?? [])
    .map((fact: LanguageFact) => `${fact.language}:${fact.level ?? 'working'}`)
    .join(',');
  return [{ key, share: 1 }];
}

export const rank = (ours: LanguageFact, need: NeedFacts): number =>
  ours.language === need.languages?.[0]?.language ? 1 : SECOND_LANGUAGE;
