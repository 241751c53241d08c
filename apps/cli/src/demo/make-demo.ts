import { seededRng, shuffle } from '@ketnoi/kernel';
import { happens } from './chance.js';
import { demoIds } from './demo-ids.js';
import { type DemoRows, emptyRows, type Workshop } from './demo-rows.js';
import { type DemoBuyer, makeBuyers } from './make-buyers.js';
import { type DemoFair, FAIRS, makeFair, makeInterpreters, makeSeminars } from './make-fairs.js';
import { makeFloorPlan } from './make-floor-plan.js';
import { makePayments } from './make-payments.js';
import { makeMembership, makePerson } from './make-people.js';
import { makePrices } from './make-prices.js';
import { makeSubsidies } from './make-subsidies.js';
import { type DemoSupplier, makeSuppliers } from './make-suppliers.js';
import { makeWishes } from './make-wishes.js';
import { BUYERS_A_FAIR } from './buyer-distributions.js';

export interface DemoOptions {
  readonly seed: number;
  /** 1 = the size of Hanoi's fairs. */
  readonly scale: number;
  /** The year of both fairs. */
  readonly year: number;
  readonly passwordHash: string | null;
}

/** Fictional fairs of Hanoi's size: the same rows for the same options, on every machine. */
export function makeDemo(options: DemoOptions): DemoRows {
  const rng = seededRng(options.seed);
  const bornAt = new Date(Date.UTC(options.year - 1, 0, 15, 2));
  const shop: Workshop = {
    rng,
    id: demoIds(seededRng(options.seed ^ 0x5eed), bornAt.getTime()),
    bornAt,
    scale: options.scale,
    rows: emptyRows(),
    passwordHash: options.passwordHash,
  };
  const organiser = makePerson(shop, {
    country: 'VN',
    position: 'Ban tổ chức',
    email: 'organiser@ketnoi.example',
    speaks: { vi: 'fluent', en: 'fluent' },
    signsIn: true,
  });
  const suppliers = makeSuppliers(shop);
  const fairs = FAIRS.map((plan) => makeFair(shop, plan, options.year, organiser));
  fairs.forEach((fair, n) => {
    const officer = makePerson(shop, {
      country: 'VN',
      position: 'Cán bộ chương trình',
      email: `officer-${n + 1}@ketnoi.example`,
      speaks: { vi: 'fluent' },
      signsIn: n === 0,
    });
    makeMembership(shop, officer, 'programme-officer', { fairId: fair.id });
    const desk = makePerson(shop, {
      country: 'VN',
      position: 'Lễ tân',
      email: `desk-${n + 1}@ketnoi.example`,
      speaks: { vi: 'fluent', en: 'working' },
      signsIn: n === 0,
    });
    makeMembership(shop, desk, 'desk-staff', { fairId: fair.id });
    makeInterpreters(shop, fair, n);
    // Every supplier comes to one of the fairs, some to both; the first can sign in and exhibits at the first.
    const taking = suppliers.filter((_, i) => i === 0 || i % fairs.length === n || happens(rng, 0.08));
    const exhibitors = makeFloorPlan(shop, fair, [taking[0], ...shuffle(taking.slice(1), rng)], organiser);
    makePrices(shop, fair, organiser);
    makeSubsidies(shop, fair, officer);
    makePayments(shop, fair, organiser);
    const buyers = makeBuyers(shop, fair.id, n * BUYERS_A_FAIR * options.scale);
    takePart(shop, fair, taking, buyers);
    makeGroups(shop, fair, n);
    makeSeminars(
      shop,
      fair,
      exhibitors.map((e) => e.staff[0]),
    );
  });
  fairs.forEach((fair, n) => makeWishes(shop, fair, n, organiser));
  return shop.rows;
}

function takePart(
  shop: Workshop,
  fair: DemoFair,
  suppliers: readonly DemoSupplier[],
  buyers: readonly DemoBuyer[],
): void {
  const { rng, rows } = shop;
  const join = (company: DemoSupplier | DemoBuyer, asBuyer: boolean): void => {
    rows.ParticipationEntity.push({
      fairId: fair.id,
      companyId: company.id,
      asSupplier: !asBuyer,
      asBuyer,
      seats: 1,
      createdAt: shop.bornAt,
    });
    for (const personId of company.staff)
      rows.DelegateEntity.push({ fairId: fair.id, companyId: company.id, personId });
    for (const slot of awaySlots(shop, fair, asBuyer))
      rows.UnavailabilityEntity.push({ fairId: fair.id, subjectId: company.id, slot });
  };
  for (const supplier of suppliers) join(supplier, false);
  for (const buyer of buyers) join(buyer, true);
  for (const interpreter of rows.InterpreterEntity.filter((i) => i.fairId === fair.id && happens(rng, 0.2)))
    for (const slot of fair.slots.filter((s) => s.day === 2))
      rows.UnavailabilityEntity.push({ fairId: fair.id, subjectId: interpreter.id, slot: slot.index });
}

/** Exhibitors are there all days; of the invited buyers many come for one or two days, or half of each. */
function awaySlots(shop: Workshop, fair: DemoFair, asBuyer: boolean): number[] {
  const u = shop.rng.unit();
  if (!asBuyer) return u < 0.9 ? [] : fair.slots.filter((s) => s.day === 2).map((s) => s.index);
  const noon = (s: { startsAt: Date }): boolean => s.startsAt.getUTCHours() + 7 < 13;
  const away = (s: { day: number; startsAt: Date }): boolean => {
    if (u < 0.5) return false;
    if (u < 0.7) return s.day !== 1;
    if (u < 0.85) return s.day === 2;
    return u < 0.92 ? noon(s) : !noon(s);
  };
  return fair.slots.filter(away).map((s) => s.index);
}

const GROUPS = [
  { name: 'Hiệp hội Công nghiệp hỗ trợ (Mẫu)', kind: 'association', country: 'VN' },
  { name: 'ハノイ視察団（架空）', kind: 'delegation', country: 'JP' },
];

/** Two group leaders a fair: an association of suppliers and a delegation of Japanese buyers. */
function makeGroups(shop: Workshop, fair: DemoFair, fairNumber: number): void {
  const { rows } = shop;
  GROUPS.forEach((group, n) => {
    const id = shop.id<'group'>();
    const leader = makePerson(shop, {
      country: group.country,
      position: 'Group leader',
      email: fairNumber === 0 && n === 0 ? 'leader@ketnoi.example' : `leader-${fairNumber + 1}-${n + 1}@ketnoi.example`,
      speaks: group.country === 'VN' ? { vi: 'fluent', en: 'working' } : { ja: 'fluent', en: 'working' },
      signsIn: fairNumber === 0 && n === 0,
    });
    rows.CompanyGroupEntity.push({
      fairId: fair.id,
      id,
      name: group.name,
      kind: group.kind,
      leaderId: leader,
      createdAt: shop.bornAt,
    });
    makeMembership(shop, leader, 'group-leader', { fairId: fair.id });
    const countryOf = new Map(rows.CompanyEntity.map((c) => [c.id, c.country]));
    rows.ParticipationEntity.filter((p) => p.fairId === fair.id && countryOf.get(p.companyId) === group.country)
      .slice(1, 13)
      .forEach((p) => (p.groupId = id));
  });
}
