import { canonicalJson } from '@ketnoi/kernel';
import type { BuyerInput, MappedWordInput, NeedInput, ProposeInputs, SupplierInput } from '@ketnoi/meetings';
import { wordsIn } from '../facts/mapped-words.js';
import { textsOf } from '../facts/need-facts-of.js';

export interface WhatChanged {
  /** Who or what takes part, or what all pairs share: everything is scored again, of texts only new ones read. */
  readonly everything: boolean;
  readonly weights: boolean;
  readonly contacts: boolean;
  readonly suppliers: readonly SupplierInput[];
  readonly needs: readonly NeedInput[];
}

/** What of a fair's scores is out of date. Profiles and needs that are the same objects as before did not change. */
export function whatChanged(before: ProposeInputs, after: ProposeInputs): WhatChanged {
  const same = (part: (inputs: ProposeInputs) => unknown): boolean =>
    canonicalJson(part(before)) === canonicalJson(part(after));
  const sameSides = same(({ suppliers, needs }) => [suppliers.map((s) => s.id), needs.map((n) => [n.id, n.companyId])]);
  const sameFrame = same(({ fairStartsOn, interpreterLanguages, settings }) => [
    fairStartsOn,
    interpreterLanguages,
    settings.certificatesMustBeVerified ?? false,
  ]);
  const words = same((inputs) => inputs.words) ? null : { before: before.words ?? [], after: after.words ?? [] };
  const buyers = buyersChanged(before, after);
  const old = new Set<SupplierInput | NeedInput>([...before.suppliers, ...before.needs]);
  return {
    everything: !sameSides || !sameFrame,
    weights: !same(({ settings }) => settings.weights),
    contacts: !same(({ preferences, declined, accepted, met }) => [preferences, declined, accepted, met]),
    suppliers: after.suppliers.filter((s) => !old.has(s) || (words && readsAnew(Object.values(s.texts), words))),
    needs: after.needs.filter(
      (n) => !old.has(n) || buyers.has(n.companyId) || (words && readsAnew(Object.values(textsOf(n)), words)),
    ),
  };
}

function buyersChanged(before: ProposeInputs, after: ProposeInputs): ReadonlySet<string> {
  const told = (buyer: BuyerInput): string => canonicalJson([buyer.country, buyer.industryId, buyer.languages]);
  const known = new Map(before.buyers.map((buyer) => [buyer.id, told(buyer)]));
  return new Set(after.buyers.filter((buyer) => known.get(buyer.id) !== told(buyer)).map((buyer) => buyer.id));
}

type Words = { readonly before: readonly MappedWordInput[]; readonly after: readonly MappedWordInput[] };

const readsAnew = (texts: readonly string[], { before, after }: Words): boolean =>
  canonicalJson(wordsIn(texts, before)) !== canonicalJson(wordsIn(texts, after));
