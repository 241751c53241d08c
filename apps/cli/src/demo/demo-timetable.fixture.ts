import { type CompanyId, type RequestId, type Rng, seededRng } from '@ketnoi/kernel';
import {
  halfDays,
  interpreterNeeded,
  meetingWorth,
  type PlaceInput,
  type RequestInput,
  type RoundSettings,
  type SpokenLanguage,
  type TimetableInputs,
} from '@ketnoi/meetings';
import { happens } from './chance.js';
import type { DemoRows } from './demo-rows.js';
import { ANSWER_RATES } from './rounds/answer-offers.js';

const OWN_LANGUAGE = 'vi';

/**
 * A demo fair as a timetable round would read it from the database, without one. Who agreed to meet whom is drawn by lot,
 * as many as a propose round offers under the fair's quotas and both sides accept.
 * @param halls the fair's booths stand in so many halls, zone by zone
 */
export function demoTimetable(
  rows: DemoRows,
  nth: number,
  { halls = 1, settings }: { halls?: number; settings: RoundSettings },
): TimetableInputs {
  const fair = rows.FairEntity[nth];
  const here = <T extends { fairId: string }>(all: readonly T[]): T[] => all.filter((row) => row.fairId === fair.id);
  const slots = here(rows.FairSlotEntity);
  const halves = halfDays(slots.map((s) => ({ day: s.day, startsAt: s.startsAt, endsAt: s.endsAt })));
  const away = new Map<string, number[]>();
  for (const { subjectId, slot } of here(rows.UnavailabilityEntity))
    away.set(subjectId, [...(away.get(subjectId) ?? []), slot]);
  const spoken = languagesOf(rows);
  const company = new Map(rows.CompanyEntity.map((c) => [c.id as string, c]));
  const speaks = new Map<CompanyId, SpokenLanguage[]>();
  for (const { companyId, personId } of here(rows.DelegateEntity))
    speaks.set(companyId, [...(speaks.get(companyId) ?? []), ...(spoken.get(personId) ?? [])]);
  const interpreters = here(rows.InterpreterEntity).map((i) => ({
    id: i.id,
    languages: (spoken.get(i.personId) ?? []).map((s) => s.language).filter((language) => language !== OWN_LANGUAGE),
    unavailable: away.get(i.id) ?? [],
    longestRun: i.longestRun,
    dailyCap: i.dailyCap,
    sectors: i.sectors ?? [],
    feePerHalfDay: i.feePerHalfDay ?? 0,
  }));
  const helpers = new Map<string, number>();
  for (const { languages } of interpreters)
    for (const language of languages) helpers.set(language, (helpers.get(language) ?? 0) + 1);
  const parts = here(rows.ParticipationEntity);
  const agreed = agreedPairs(parts, settings, seededRng(nth + 1));
  const asked = new Map<CompanyId, number>();
  for (const id of agreed.flat()) asked.set(id, (asked.get(id) ?? 0) + 1);
  return {
    fairId: fair.id,
    slots: slots.map(({ day, startsAt, endsAt }, i) => ({
      day,
      halfDay: halves[i],
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
    participants: parts
      .filter(({ companyId }) => asked.has(companyId))
      .map(({ companyId, asBuyer, seats }) => ({
        id: companyId,
        unavailable: away.get(companyId) ?? [],
        seats,
        maxMeetings: asBuyer ? settings.buyerMost : settings.supplierMost,
        maxPerDay: settings.perDayMost,
        promised: Math.min(asBuyer ? settings.buyerLeast : settings.supplierFloor, asked.get(companyId) ?? 0),
      })),
    places: placesOf(rows, nth, halls, asked),
    interpreters,
    requests: agreed.map(([buyerId, supplierId], n): RequestInput => {
      const sector = company.get(supplierId)?.sectorId;
      const language = interpreterNeeded(
        speaks.get(buyerId) ?? [],
        speaks.get(supplierId) ?? [],
        OWN_LANGUAGE,
        helpers,
      );
      return {
        id: `request-${n}` as RequestId,
        buyerId,
        supplierId,
        worth: meetingWorth(30 + (n % 65), 50, []),
        length: 1,
        interpreterLanguage: language,
        ...(language !== null && sector ? { interpreterSectors: [sector] } : {}),
        pinned: null,
      };
    }),
  };
}

function languagesOf(rows: DemoRows): ReadonlyMap<string, SpokenLanguage[]> {
  const spoken = new Map<string, SpokenLanguage[]>();
  for (const { personId, language, level } of rows.PersonLanguageEntity)
    spoken.set(personId, [...(spoken.get(personId) ?? []), { language, level: level as SpokenLanguage['level'] }]);
  return spoken;
}

/** Pairs both sides accepted, of as many as the quotas of both let a round offer. */
function agreedPairs(
  parts: readonly { companyId: CompanyId; asBuyer: boolean; asSupplier: boolean }[],
  { buyerMost, supplierMost }: RoundSettings,
  rng: Rng,
): [buyer: CompanyId, supplier: CompanyId][] {
  const suppliers = parts.filter((p) => p.asSupplier).map((p) => p.companyId);
  const offered = new Map<CompanyId, number>();
  const pairs: [CompanyId, CompanyId][] = [];
  for (const { companyId: buyer, asBuyer } of parts) {
    if (!asBuyer) continue;
    const met = new Set<CompanyId>();
    for (let tries = 0; met.size < buyerMost && tries < 10 * buyerMost; tries++) {
      const supplier = suppliers[rng.below(suppliers.length)];
      if (met.has(supplier) || (offered.get(supplier) ?? 0) >= supplierMost) continue;
      met.add(supplier);
      offered.set(supplier, (offered.get(supplier) ?? 0) + 1);
      if (happens(rng, ANSWER_RATES.both)) pairs.push([buyer, supplier]);
    }
  }
  return pairs;
}

function placesOf(
  rows: DemoRows,
  nth: number,
  halls: number,
  meeting: ReadonlyMap<CompanyId, number>,
): readonly PlaceInput[] {
  const fairId = rows.FairEntity[nth].id;
  const zones = rows.ZoneEntity.filter((zone) => zone.fairId === fairId).map((zone) => zone.id as string);
  const booths = new Map(rows.BoothEntity.map((booth) => [booth.id as string, booth]));
  return [
    ...rows.BookingEntity.flatMap(({ fairId: at, liveBoothId, companyId }) => {
      if (at !== fairId || !liveBoothId || !companyId || !meeting.has(companyId)) return [];
      const zone = booths.get(liveBoothId)?.zoneId ?? null;
      const hall = `hall ${Math.floor((Math.max(0, zones.indexOf(zone ?? '')) * halls) / zones.length)}`;
      return [{ id: liveBoothId, kind: 'booth' as const, owner: companyId, zone, hall, capacity: 1 }];
    }),
    ...rows.MeetingTableEntity.filter((t) => t.fairId === fairId).map((t) => ({
      id: t.id,
      kind: 'table' as const,
      owner: null,
      zone: null,
      hall: null,
      capacity: 1,
    })),
  ];
}
