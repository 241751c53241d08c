import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import * as spread from './buyer-distributions.js';
import { happens, rounded, sample, weighted } from './chance.js';
import type { Speaks, Workshop } from './demo-rows.js';
import { makeConsents, makeMembership, makePerson } from './make-people.js';
import { firmName } from './names.js';
import { needText, type Wanted } from './need-text.js';
import { shopTalk } from './shop-talk.js';
import { tradeOf } from './supplier-distributions.js';

export interface DemoBuyer {
  readonly id: CompanyId;
  readonly country: spread.BuyerCountry;
  readonly staff: readonly PersonId[];
}

/** `first` continues the numbering of firms over the fairs; the very first buyer of the demo can sign in. */
export function makeBuyers(shop: Workshop, fairId: FairId, first: number): DemoBuyer[] {
  return Array.from({ length: spread.BUYERS_A_FAIR * shop.scale }, (_, i) => makeBuyer(shop, fairId, first + i));
}

function makeBuyer(shop: Workshop, fairId: FairId, n: number): DemoBuyer {
  const { rng } = shop;
  const country = n === 0 ? 'JP' : weighted(rng, spread.COUNTRIES);
  const presence = weighted(rng, spread.PRESENCE);
  const industry = weighted(rng, spread.INDUSTRIES[country]);
  const id = shop.id<'company'>();
  const name = firmName(rng, country, 50_000 + n);
  shop.rows.CompanyEntity.push({
    id,
    registeredName: name.registered,
    englishName: name.english,
    shortName: name.short,
    country,
    plantInVietnam: presence === 'plant',
    industrialZone: presence === 'plant' ? 'KCN Thăng Long' : null,
    website: `https://buyer-${n + 1}.example`,
    buyerIndustryId: industry,
    fictional: true,
    version: 1,
    createdAt: shop.bornAt,
    updatedAt: shop.bornAt,
  });
  const staff = makeDelegates(shop, id, country, presence === 'plant', n);
  makeConsents(shop, { type: 'company', id }, staff[0], ['catalogue', 'foreign-firms', 'city']);
  makeNeeds(shop, fairId, id, country, industry);
  return { id, country, staff };
}

function makeDelegates(
  shop: Workshop,
  companyId: CompanyId,
  country: spread.BuyerCountry,
  plant: boolean,
  n: number,
): PersonId[] {
  const { rng } = shop;
  const home = spread.HOME_LANGUAGE[country];
  const english = happens(rng, spread.ENGLISH[country]);
  const local = plant && happens(rng, spread.VIETNAMESE_WITH_PLANT);
  const people = Number(weighted(rng, spread.DELEGATES)) + (local ? 1 : 0);
  return Array.from({ length: people }, (_, i) => {
    const vietnamese = local && i === people - 1;
    const speaks: Speaks = vietnamese
      ? { vi: 'fluent', en: 'working' }
      : { [home]: 'fluent', ...(english ? { en: 'working' } : {}) };
    const person = makePerson(shop, {
      country: vietnamese ? 'VN' : country,
      position: vietnamese ? 'Local purchasing staff' : i === 0 ? 'Purchasing manager' : 'Quality engineer',
      email: n === 0 && i === 0 ? 'buyer@ketnoi.example' : `person-${i + 1}@buyer-${n + 1}.example`,
      speaks,
      signsIn: n === 0 && i === 0,
    });
    makeMembership(shop, person, 'member', { companyId });
    return person;
  });
}

function makeNeeds(
  shop: Workshop,
  fairId: FairId,
  companyId: CompanyId,
  country: spread.BuyerCountry,
  industryId: string,
): void {
  const { rng } = shop;
  const [from, to] = weighted(rng, spread.NEEDS).split('-').map(Number);
  const industry = taxonomy().buyerIndustry(industryId);
  const sourced = Object.fromEntries((industry?.needs ?? []).map((need) => [need.productId, need.weight]));
  for (let i = 0; i < from + rng.below(to - from + 1); i++)
    makeNeed(shop, { fairId, companyId, country, wanted: makeWanted(shop, weighted(rng, sourced), industryId) });
}

function makeWanted(shop: Workshop, productId: string, industryId: string): Wanted {
  const { rng } = shop;
  const tree = taxonomy();
  const product = tree.product(productId);
  const industry = tree.buyerIndustry(industryId);
  const trade = tradeOf(product?.parentId ?? '');
  const processes = (product?.processIds ?? []).slice(0, 1 + rng.below(3));
  const finest = processes.map((p) => tree.processTypicalToleranceMm(p)).filter((t) => t !== null);
  const monthly = Number(weighted(rng, spread.ANNUAL_VOLUME)) / 12;
  return {
    product: productId,
    processes,
    materials: sample(rng, product?.materialIds ?? [], 1),
    // One need in five accepts a certificate still in progress, and half of all ask for none.
    required: happens(rng, 0.4) ? (industry?.requiredCertificateIds ?? []).slice(0, 1 + rng.below(2)) : [],
    preferred: happens(rng, 0.5) ? (industry?.preferredCertificateIds ?? []).slice(0, 2) : [],
    monthlyVolume: trade.unit === 'set' ? 1 + rng.below(4) : rounded(monthly * (0.7 + 0.6 * rng.unit())),
    unit: trade.unit,
    toleranceMm: finest.length > 0 && happens(rng, 0.5) ? Math.min(...finest) : null,
    maxLeadTimeDays: happens(rng, 0.6) ? trade.leadTime.mode + rng.below(trade.leadTime.max) : null,
  };
}

function makeNeed(
  shop: Workshop,
  need: { fairId: FairId; companyId: CompanyId; country: spread.BuyerCountry; wanted: Wanted },
): void {
  const { fairId, companyId, country, wanted } = need;
  const id = shop.id<'need'>();
  const language = spread.HOME_LANGUAGE[country];
  shop.rows.NeedEntity.push({
    fairId,
    id,
    companyId,
    language,
    title: taxonomy().label(wanted.product, language),
    body: needText(wanted, language) + shopTalk(shop.rows.NeedEntity.length, wanted.product, language),
    productId: wanted.product,
    monthlyVolume: wanted.monthlyVolume,
    unit: wanted.unit,
    toleranceMm: wanted.toleranceMm,
    maxLeadTimeDays: wanted.maxLeadTimeDays,
    confidential: happens(shop.rng, 0.1),
    state: 'open',
    version: 1,
    createdAt: shop.bornAt,
    updatedAt: shop.bornAt,
  });
  const facts = new Map<string, [kind: string, strength: string | null]>();
  for (const p of wanted.processes) facts.set(p, ['process', null]);
  for (const m of wanted.materials) facts.set(m, ['material', null]);
  for (const c of wanted.preferred) facts.set(c, ['certificate', 'preferred']);
  for (const c of wanted.required) facts.set(c, ['certificate', 'required']);
  for (const [taxonomyId, [kind, strength]] of facts)
    shop.rows.NeedFactEntity.push({ fairId, needId: id, kind, taxonomyId, strength, source: 'declared' });
}
