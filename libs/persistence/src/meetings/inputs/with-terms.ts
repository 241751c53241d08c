/** What is special about single companies, interpreters and meetings, added to what a timetable round looks at anyway. */
import type { CompanyId, FairId, InterpreterId, LanguageLevel, RequestId, Slot } from '@ketnoi/kernel';
import {
  type Attendance,
  type InterpreterInput,
  type MeetingTerms,
  type ParticipantInput,
  type RequestInput,
  type RoundSettings,
  settingsOr,
  type TimetableInputs,
} from '@ketnoi/meetings';
import { taxonomy } from '@ketnoi/taxonomy';
import type { EntityManager } from 'typeorm';
import { jsonValue } from '../json-value.js';
import { readOnlineRooms, readRivals } from '../terms/terms-rows.js';
import { grouped } from './grouped.js';

/**
 * @param attendances how companies attend that said so
 * @param terms of single meetings; both were read before, as they say who meets and who speaks what
 */
export async function withTerms(
  manager: EntityManager,
  inputs: TimetableInputs,
  slots: readonly Slot[],
  stored: RoundSettings,
  attendances: ReadonlyMap<CompanyId, Attendance>,
  terms: ReadonlyMap<RequestId, MeetingTerms>,
): Promise<TimetableInputs> {
  const { fairId } = inputs;
  const settings = settingsOr(stored);
  const meeting = new Set(inputs.participants.map((p) => p.id));
  const rivals = (await readRivals(manager, fairId))
    .map((group) => group.filter((id) => meeting.has(id)))
    .filter((group) => group.length > 1);
  const rooms = await readOnlineRooms(manager, fairId);
  return {
    ...inputs,
    slots: inputs.slots.map((slot, i) => ({
      ...slot,
      startsAt: slots[i].startsAt.toISOString(),
      endsAt: slots[i].endsAt.toISOString(),
    })),
    participants: inputs.participants.map((p) => attending(p, attendances.get(p.id), settings)),
    places: [
      ...inputs.places,
      ...rooms.map(({ id }) => ({ id, kind: 'online' as const, owner: null, zone: null, hall: null, capacity: 1 })),
    ],
    interpreters: await hired(manager, inputs),
    requests: await termed(manager, inputs, settings, terms),
    ...(rivals.length > 0 ? { rivals } : {}),
    ...(settings.hallWalkMinutes > 0 ? { hallWalkMinutes: settings.hallWalkMinutes } : {}),
  };
}

function attending(p: ParticipantInput, said: Attendance | undefined, settings: RoundSettings): ParticipantInput {
  const inARow = said?.mostInARow ?? settings.inARowMost;
  return {
    ...p,
    ...(said?.mostPerDay ? { maxPerDay: Math.min(p.maxPerDay, said.mostPerDay) } : {}),
    ...(inARow ? { maxInARow: Math.min(inARow, settings.inARowMost ?? inARow) } : {}),
    ...(said?.online ? { online: said.online } : {}),
  };
}

interface HiredRow {
  id: InterpreterId;
  sectors: unknown;
  fee_per_half_day: string | number | null;
  language: string | null;
  level: LanguageLevel | null;
}

async function hired(manager: EntityManager, { fairId, interpreters }: TimetableInputs): Promise<InterpreterInput[]> {
  const rows: HiredRow[] = await manager.query(
    `SELECT i.id, i.sectors, i.fee_per_half_day, l.language, l.level FROM interpreters i
     LEFT JOIN person_languages l ON l.person_id = i.person_id WHERE i.fair_id = ? ORDER BY i.id, l.language`,
    [fairId],
  );
  const rowsOf = grouped(
    rows,
    (row) => row.id,
    (row) => row,
  );
  return interpreters.map((interpreter) => {
    const own = rowsOf.get(interpreter.id) ?? [];
    const levels = own.filter((row) => row.language !== null && interpreter.languages.includes(row.language));
    return {
      ...interpreter,
      levels: Object.fromEntries(levels.map((row) => [row.language, row.level])) as InterpreterInput['levels'],
      sectors: own[0]?.sectors == null ? [] : jsonValue<string[]>(own[0].sectors),
      feePerHalfDay: Number(own[0]?.fee_per_half_day ?? 0),
    };
  });
}

async function termed(
  manager: EntityManager,
  { fairId, requests }: TimetableInputs,
  { interpreterLevel, interpreterTrade }: RoundSettings,
  terms: ReadonlyMap<RequestId, MeetingTerms>,
): Promise<RequestInput[]> {
  const sectorOf = interpreterTrade === 'any' ? new Map<CompanyId, string>() : await sectors(manager, fairId);
  const known = new Set(requests.map((r) => r.id));
  return requests.map((request) => {
    const special = terms.get(request.id);
    const after = special?.after.filter((id) => known.has(id)) ?? [];
    const sector = request.interpreterLanguage === null ? undefined : sectorOf.get(request.supplierId);
    return {
      ...request,
      length: special?.length ?? request.length,
      ...(request.interpreterLanguage === null ? {} : { interpreterLevel }),
      ...(sector === undefined
        ? {}
        : { interpreterSectors: withAncestors(sector), interpreterSectorRequired: interpreterTrade === 'required' }),
      ...(after.length > 0 ? { after } : {}),
      ...(special?.others.length ? { others: special.others } : {}),
    };
  });
}

async function sectors(manager: EntityManager, fairId: FairId): Promise<ReadonlyMap<CompanyId, string>> {
  const rows: { id: CompanyId; sector_id: string }[] = await manager.query(
    `SELECT c.id, c.sector_id FROM participations p JOIN companies c ON c.id = p.company_id
     WHERE p.fair_id = ? AND p.as_supplier = 1 AND c.sector_id IS NOT NULL`,
    [fairId],
  );
  return new Map(rows.map((row) => [row.id, row.sector_id]));
}

/** Whoever knows the words of a whole branch knows those of its sectors. */
function withAncestors(sectorId: string): string[] {
  const chain = [sectorId];
  for (let above = taxonomy().sector(sectorId)?.parentId; above; above = taxonomy().sector(above)?.parentId)
    chain.push(above);
  return chain;
}
