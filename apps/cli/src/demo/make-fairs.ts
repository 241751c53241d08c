import type { FairId, PersonId } from '@ketnoi/kernel';
import { layOutSlots, type SlotPlan } from '@ketnoi/meetings';
import type { Workshop } from './demo-rows.js';
import { makeMembership, makePerson } from './make-people.js';

export interface FairPlan {
  readonly slug: string;
  readonly names: Readonly<Record<string, string>>;
  readonly month: number;
  readonly booths: number;
  readonly tables: number;
}

/** Two fairs a year, as Hanoi holds them. Fictional, and their names say so. */
export const FAIRS: readonly FairPlan[] = [
  {
    slug: 'cnht-spring',
    names: {
      vi: 'Hội chợ Công nghiệp hỗ trợ Hà Nội – Xuân (Mẫu)',
      en: 'Hanoi Supporting Industry Fair – Spring (Fictional)',
      ja: 'ハノイ裾野産業展・春（架空）',
      ko: '하노이 부품소재산업전 · 봄 (가상)',
      'zh-Hant': '河內配套工業展・春（虛構）',
      th: 'งานแสดงอุตสาหกรรมสนับสนุนฮานอย ฤดูใบไม้ผลิ (สมมติ)',
    },
    month: 4,
    booths: 260,
    tables: 44,
  },
  {
    slug: 'cnht-autumn',
    names: {
      vi: 'Hội chợ Công nghiệp hỗ trợ Hà Nội – Thu (Mẫu)',
      en: 'Hanoi Supporting Industry Fair – Autumn (Fictional)',
      ja: 'ハノイ裾野産業展・秋（架空）',
      ko: '하노이 부품소재산업전 · 가을 (가상)',
      'zh-Hant': '河內配套工業展・秋（虛構）',
      th: 'งานแสดงอุตสาหกรรมสนับสนุนฮานอย ฤดูใบไม้ร่วง (สมมติ)',
    },
    month: 9,
    booths: 240,
    tables: 40,
  },
];

export interface DemoFair {
  readonly id: FairId;
  readonly plan: FairPlan;
  readonly slots: readonly {
    readonly index: number;
    readonly day: number;
    readonly startsAt: Date;
    readonly endsAt: Date;
  }[];
}

/** The second Wednesday of a month at 00:00 UTC. */
export function secondWednesday(year: number, month: number): Date {
  const first = new Date(Date.UTC(year, month - 1, 1));
  return new Date(Date.UTC(year, month - 1, 8 + ((3 - first.getUTCDay() + 7) % 7)));
}

const dateText = (start: Date, plusDays: number): string =>
  new Date(start.getTime() + plusDays * 86_400_000).toISOString().slice(0, 10);

/** Three days: the first opens after the ceremony, the last ends at noon; lunch on the two long ones. */
function slotPlan(start: Date): SlotPlan {
  const [first, middle, last] = [0, 1, 2].map((d) => dateText(start, d));
  return {
    days: [
      { date: first, from: '11:00', to: '17:00' },
      { date: middle, from: '09:00', to: '17:00' },
      { date: last, from: '09:00', to: '12:00' },
    ],
    pauses: [
      { name: 'Nghỉ trưa', date: first, from: '12:00', to: '13:30' },
      { name: 'Nghỉ trưa', date: middle, from: '12:00', to: '13:30' },
    ],
    slotMinutes: 25,
    changeMinutes: 5,
  };
}

export function makeFair(shop: Workshop, plan: FairPlan, year: number, organiser: PersonId): DemoFair {
  const { rows, scale } = shop;
  const id = shop.id<'fair'>();
  const start = secondWednesday(year, plan.month);
  rows.FairEntity.push({
    id,
    slug: `${plan.slug}-${year}`,
    names: plan.names,
    venue: 'Demo Exhibition Centre, Hà Nội (Fictional)',
    timeZone: 'Asia/Ho_Chi_Minh',
    startsOn: dateText(start, 0),
    endsOn: dateText(start, 2),
    fictional: true,
    createdBy: organiser,
    createdAt: shop.bornAt,
  });
  makeMembership(shop, organiser, 'organiser', { fairId: id });
  const layout = layOutSlots(slotPlan(start), 'Asia/Ho_Chi_Minh');
  if (!layout.ok) throw new Error(`the demo's slots make no sense: ${JSON.stringify(layout.error)}`);
  for (const { index, day, ofDay, startsAt, endsAt } of layout.value.slots)
    rows.FairSlotEntity.push({ fairId: id, ordinal: index, day, ofDay, startsAt, endsAt });
  for (const pause of layout.value.pauses) rows.PauseEntity.push({ fairId: id, id: shop.id(), ...pause });
  for (let n = 1; n <= plan.tables * scale; n++)
    rows.MeetingTableEntity.push({ fairId: id, id: shop.id<'table'>(), zoneId: null, number: n });
  rows.RoundSettingsEntity.push({
    fairId: id,
    weights: {},
    weightsVersion: 1,
    supplierFloor: 2,
    supplierMost: 12,
    buyerLeast: 4,
    buyerMost: 14,
    perDayMost: 8,
    minimumScore: 25,
    fairnessDial: 0,
    offerHours: 72,
    silenceRule: 'decline',
    certificatesMustBeVerified: false,
    newcomerFloor: 0,
    sectorLeast: {},
    countryLeast: {},
  });
  return { id, plan, slots: layout.value.slots };
}

/** Sixteen interpreters a fair; the languages by the share of their buyers. */
const INTERPRETERS = [
  'ja',
  'ja',
  'ja',
  'ja',
  'ja',
  'ja',
  'ko',
  'ko',
  'ko',
  'ko',
  'zh-Hant',
  'zh-Hant',
  'zh-Hant',
  'zh-Hant',
  'th',
  'th',
];

const COMMON_LANGUAGES = 10;
/** What interpreters have translated before: most of them more than one trade. */
const TRADES = [
  ['mechanical-engineering', 'plastics-rubber'],
  ['electronics-electrical'],
  ['mechanical-engineering'],
  ['textile-garment', 'plastics-rubber'],
];

export function makeInterpreters(shop: Workshop, fair: DemoFair, fairNumber: number): void {
  for (let i = 0; i < INTERPRETERS.length * shop.scale; i++) {
    const person = makePerson(shop, {
      country: 'VN',
      position: 'Phiên dịch viên',
      email:
        fairNumber === 0 && i === 0
          ? 'interpreter@ketnoi.example'
          : `interpreter-${fairNumber + 1}-${i + 1}@ketnoi.example`,
      speaks: { vi: 'fluent', [INTERPRETERS[i % INTERPRETERS.length]]: 'fluent' },
      signsIn: fairNumber === 0 && i === 0,
    });
    makeMembership(shop, person, 'interpreter', { fairId: fair.id });
    shop.rows.InterpreterEntity.push({
      fairId: fair.id,
      id: shop.id<'interpreter'>(),
      personId: person,
      dailyCap: 10,
      longestRun: 4,
      sectors: TRADES[i % TRADES.length],
      // Rarer languages cost more.
      feePerHalfDay: i % INTERPRETERS.length < COMMON_LANGUAGES ? 1_500_000 : 1_800_000,
      feeCurrency: 'VND',
    });
  }
}

/** Two seminars a fair, in the second slot of the afternoon; some of the staff sit in them. */
export function makeSeminars(shop: Workshop, fair: DemoFair, audience: readonly PersonId[]): void {
  const titles = ['ISO 45001 cho doanh nghiệp nhỏ (Mẫu)', 'Nhà máy thông minh từng bước (Mẫu)'];
  titles.forEach((title, day) => {
    const ofDay = fair.slots.filter((s) => s.day === day);
    const slot = ofDay[Math.floor(ofDay.length / 2)];
    const id = shop.id<'seminar'>();
    shop.rows.SeminarEntity.push({
      fairId: fair.id,
      id,
      title,
      room: `Phòng ${day + 1}`,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
    });
    for (const personId of audience.filter((_, i) => i % 12 === day))
      shop.rows.SeminarSeatEntity.push({ fairId: fair.id, seminarId: id, personId });
  });
}
