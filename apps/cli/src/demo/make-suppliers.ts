import { checkDigit, type CompanyId, type Language, type PersonId } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import { happens, pick, rounded, sample, triangular, weighted } from './chance.js';
import type { Speaks, Workshop } from './demo-rows.js';
import { makeConsents, makeMembership, makePerson } from './make-people.js';
import { firmName } from './names.js';
import { type Offer, profileText } from './profile-text.js';
import { shopTalk } from './shop-talk.js';
import * as spread from './supplier-distributions.js';

export interface DemoSupplier {
  readonly id: CompanyId;
  readonly sectorId: string;
  readonly staff: readonly PersonId[];
}

/** Every so many agreed to be shown to those who take part, but not to everybody. */
const SHY_IN_PUBLIC = 12;
const DISTRICTS = ['Đông Anh', 'Long Biên', 'Hoài Đức', 'Thường Tín', 'Chương Mỹ', 'Sóc Sơn', 'Bắc Từ Liêm'];
const ZONES = ['KCN Thăng Long', 'KCN Nội Bài', 'KCN Quang Minh', 'KCN Phú Nghĩa', 'KCN Thạch Thất', null, null, null];

/** 960 fictional Hanoi suppliers (times the scale), every third of them at an international standard. */
export function makeSuppliers(shop: Workshop): DemoSupplier[] {
  const suppliers: DemoSupplier[] = [];
  for (let n = 0; n < spread.SUPPLIERS * shop.scale; n++)
    suppliers.push(makeSupplier(shop, n, n % (spread.SUPPLIERS / spread.AT_INTERNATIONAL_STANDARD) === 0));
  return suppliers;
}

function makeSupplier(shop: Workshop, n: number, atStandard: boolean): DemoSupplier {
  const { rng, rows } = shop;
  const sectorId = weighted(rng, spread.SECTOR_MIX);
  const id = shop.id<'company'>();
  const name = firmName(rng, 'VN', n);
  const at = { createdAt: shop.bornAt, updatedAt: shop.bornAt };
  rows.CompanyEntity.push({
    id,
    registeredName: name.registered,
    englishName: name.english,
    shortName: name.short,
    taxCode: taxCode(n),
    country: 'VN',
    plantInVietnam: true,
    industrialZone: pick(rng, ZONES),
    website: `https://supplier-${n + 1}.example`,
    employeeBand: weighted(rng, spread.EMPLOYEE_BAND),
    foundedYear: triangular(rng, spread.FOUNDED),
    sectorId,
    fictional: true,
    version: 1,
    ...at,
  });
  const district = pick(rng, DISTRICTS);
  rows.AddressEntity.push({
    companyId: id,
    ordinal: 0,
    kind: 'plant',
    line: `Lô ${n + 1} ${'(Mẫu)'}`,
    district,
    province: 'Hà Nội',
    country: 'VN',
  });
  const offer = makeOffer(shop, sectorId, atStandard);
  writeFacts(shop, id, offer);
  writeTexts(shop, id, offer);
  return { id, sectorId, staff: makeStaff(shop, id, n) };
}

/** Ten digits with a right check digit, in the series 00, which no province has: nobody's code. */
export function taxCode(n: number): string {
  for (let serial = n * 11; ; serial++) {
    const digits = String(serial).padStart(9, '0');
    const check = checkDigit(digits);
    if (check < 10) return `${digits}${check}`;
  }
}

function makeOffer(shop: Workshop, sectorId: spread.SectorId, atStandard: boolean): Offer {
  const { rng } = shop;
  const tree = taxonomy();
  const made = tree.products.filter((p) => p.kind === 'product' && p.sectorIds.includes(sectorId));
  const first = pick(rng, made);
  const kin = made.filter((p) => p.parentId === first.parentId && p !== first);
  const wanted = Number(weighted(rng, spread.PRODUCTS_EACH)) - 1;
  const products = [first, ...sample(rng, kin.length >= wanted ? kin : made.filter((p) => p !== first), wanted)];
  const processes = sample(
    rng,
    [...new Set(products.flatMap((p) => p.processIds))],
    triangular(rng, spread.PROCESSES_EACH),
  );
  const materials = sample(rng, [...new Set(products.flatMap((p) => p.materialIds))], 1 + rng.below(4));
  const trade = spread.tradeOf(first.parentId ?? '');
  const completeness = weighted(rng, spread.COMPLETENESS);
  const told = (chance: number): boolean =>
    completeness === 'full' || (completeness === 'partial' && happens(rng, chance));
  const finest = processes.map((p) => tree.processTypicalToleranceMm(p)).filter((t) => t !== null);
  const capacity = rounded(triangular(rng, trade.capacity));
  return {
    products: products.map((p) => p.id),
    processes: completeness === 'minimal' ? processes.slice(0, 1) : processes,
    materials: completeness === 'minimal' ? [] : materials,
    certificates: atStandard ? makeCertificates(shop, sectorId) : [],
    unit: trade.unit,
    capacity: told(0.6) ? capacity : null,
    moq: told(0.6) ? Math.min(capacity, rounded(triangular(rng, trade.moq))) : null,
    leadTimeDays: told(0.6) ? triangular(rng, trade.leadTime) : null,
    toleranceMm: finest.length > 0 && told(0.5) ? Math.min(...finest) * pick(rng, [0.5, 1, 1, 1, 2]) : null,
  };
}

function makeCertificates(shop: Workshop, sectorId: spread.SectorId): string[] {
  const held = Object.entries(spread.CERTIFICATES)
    .filter(([, { p, sector }]) => (sector === undefined || sector === sectorId) && happens(shop.rng, p))
    .map(([id]) => id);
  const counts = held.some((id) => taxonomy().certificate(id)?.countsAsInternationalStandard);
  return counts ? held : ['iso-9001', ...held];
}

function writeFacts(shop: Workshop, companyId: CompanyId, offer: Offer): void {
  const fact = (kind: string, taxonomyId: string | null, amount: number | null, unit: string | null): void => {
    const verified = kind === 'certificate' && happens(shop.rng, 0.3);
    shop.rows.ProfileFactEntity.push({
      companyId,
      id: shop.id<'profile-fact'>(),
      kind,
      taxonomyId,
      amount,
      unit,
      source: verified ? 'verified' : 'declared',
      verifiedAt: verified ? shop.bornAt : null,
      paper: verified ? 'Demo certificate (Fictional)' : null,
      expiresOn: kind === 'certificate' ? `${shop.bornAt.getUTCFullYear() + 1 + shop.rng.below(3)}-12-31` : null,
      createdAt: shop.bornAt,
    });
  };
  for (const id of offer.products) fact('product', id, null, null);
  for (const id of offer.processes) fact('process', id, null, null);
  for (const id of offer.materials) fact('material', id, null, null);
  for (const id of offer.certificates) fact('certificate', id, null, null);
  if (offer.capacity !== null) fact('monthly-capacity', null, offer.capacity, offer.unit);
  if (offer.moq !== null) fact('moq', null, offer.moq, offer.unit);
  if (offer.leadTimeDays !== null) fact('lead-time-days', null, offer.leadTimeDays, null);
  if (offer.toleranceMm !== null) fact('min-tolerance-mm', null, offer.toleranceMm, null);
  if (happens(shop.rng, 0.5)) fact('incoterm', weighted(shop.rng, spread.INCOTERMS), null, null);
  if (happens(shop.rng, 0.3)) fact('payment-days', null, pick(shop.rng, [30, 30, 60]), null);
  if (weighted(shop.rng, spread.EXPORT) === 'direct')
    fact('export-market', weighted(shop.rng, spread.MARKETS), null, null);
}

function writeTexts(shop: Workshop, companyId: CompanyId, offer: Offer): void {
  for (const language of weighted(shop.rng, spread.PROFILE_LANGUAGES).split('+') as Language[])
    shop.rows.ProfileTextEntity.push({
      companyId,
      language,
      body: profileText(offer, language) + shopTalk(shop.rows.ProfileTextEntity.length, offer.products[0], language),
      updatedAt: shop.bornAt,
    });
}

/** One or two people, at least one with Vietnamese; the first owns the firm's entry. */
function makeStaff(shop: Workshop, companyId: CompanyId, n: number): PersonId[] {
  const { rng } = shop;
  const staff = Array.from({ length: happens(rng, 0.25) ? 2 : 1 }, (_, i) => {
    const speaks: Speaks = { vi: 'fluent' };
    for (const [language, p] of Object.entries(spread.SPOKEN) as [Language, number][])
      if (happens(rng, p)) speaks[language] = happens(rng, 0.5) ? 'working' : 'fluent';
    const person = makePerson(shop, {
      country: 'VN',
      position: i === 0 ? 'Giám đốc kinh doanh' : 'Kỹ sư báo giá',
      email: n === 0 && i === 0 ? 'exhibitor@ketnoi.example' : `staff-${i + 1}@supplier-${n + 1}.example`,
      speaks,
      signsIn: n === 0 && i === 0,
    });
    makeMembership(shop, person, 'member', { companyId });
    return person;
  });
  const purposes = ['catalogue', 'foreign-firms', 'city', 'photos'].filter(
    (p) => p === 'catalogue' || happens(rng, 0.95),
  );
  // Not by dice: who is shown to everybody changes nothing else of a seed's world.
  const shown = n % SHY_IN_PUBLIC === SHY_IN_PUBLIC - 1 ? purposes : [...purposes, 'public'];
  makeConsents(shop, { type: 'company', id: companyId }, staff[0], happens(rng, 0.97) || n === 0 ? shown : []);
  return staff;
}
