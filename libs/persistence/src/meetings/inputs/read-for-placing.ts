import type { CompanyId, FairId, InterpreterId, RequestId, Slot } from '@ketnoi/kernel';
import {
  halfDays,
  type InterpreterInput,
  interpreterNeeded,
  meetingWorth,
  middleOf,
  type ParticipantInput,
  type RoundSettings,
  type TimetableInputs,
} from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { type Attendance, readAttendances, readSeminarSlots, readUnavailable } from './read-attendance.js';
import { readDelegateLanguages, readInterpreterLanguages } from './read-languages.js';
import { readPlaces } from './read-places.js';
import { type PlacingRequest, readIdlePins, readPlacingRequests } from './read-placing-requests.js';
import { readMeetingTerms, readTermsOfAttendance } from '../terms/terms-rows.js';
import { withTerms } from './with-terms.js';

/** The fair's own language: one end of every interpreter. */
const OWN_LANGUAGE = 'vi';

/** Everything a timetable is made of, in a dozen statements whatever the size of the fair. */
export async function readForPlacing(
  manager: EntityManager,
  fairId: FairId,
  settings: RoundSettings,
): Promise<TimetableInputs> {
  const slots: Slot[] = await manager.query(
    `SELECT ordinal AS \`index\`, day, of_day AS ofDay, starts_at AS startsAt, ends_at AS endsAt
     FROM slots WHERE fair_id = ? ORDER BY ordinal`,
    [fairId],
  );
  const found = await readPlacingRequests(manager, fairId);
  const terms = new Map((await readMeetingTerms(manager, fairId)).map((t) => [t.requestId, t]));
  const othersAt = (id: RequestId): readonly CompanyId[] => terms.get(id)?.others ?? [];
  const attendances = await readAttendances(manager, fairId);
  const unavailable = await readUnavailable(manager, fairId);
  const atSeminars = await readSeminarSlots(manager, fairId, slots, attendances);
  const said = await readTermsOfAttendance(manager, fairId);
  const languages = await readDelegateLanguages(manager, fairId, said);
  const interpreters = await readInterpreters(manager, fairId, unavailable);
  const helpers = new Map<string, number>();
  for (const { languages: spoken } of interpreters)
    for (const language of spoken) helpers.set(language, (helpers.get(language) ?? 0) + 1);
  const middle = middleOf(found.flatMap((r) => (r.score === null ? [] : [r.score])));
  const halves = halfDays(slots);
  const participants = participantsOf(found, othersAt, attendances, settings, (id) => [
    ...new Set([...(unavailable.get(id) ?? []), ...(atSeminars.get(id) ?? [])]),
  ]);
  const meeting = new Set<CompanyId | null>([null, ...participants.map((p) => p.id)]);
  const places = (await readPlaces(manager, fairId, attendances))
    .filter((place) => meeting.has(place.owner))
    .map((place) => (unavailable.has(place.id) ? { ...place, unavailable: unavailable.get(place.id) } : place));
  const idlePins = await readIdlePins(manager, fairId);
  const inputs: TimetableInputs = {
    fairId,
    slots: slots.map((slot, i) => ({ day: slot.day, halfDay: halves[i] })),
    participants,
    places,
    interpreters,
    requests: found.map((r) => ({
      id: r.id,
      buyerId: r.buyer_id,
      supplierId: r.supplier_id,
      worth: meetingWorth(r.score, middle, [r.buyer_wish, r.supplier_wish]),
      length: 1,
      // Of several guests, the first who does not understand the supplier is interpreted for.
      interpreterLanguage:
        [r.buyer_id, ...othersAt(r.id)]
          .map((guest) =>
            interpreterNeeded(languages.get(guest) ?? [], languages.get(r.supplier_id) ?? [], OWN_LANGUAGE, helpers),
          )
          .find((language) => language !== null) ?? null,
      pinned:
        r.pin_slot === null ? null : { slot: r.pin_slot, placeId: r.pin_place_id, interpreterId: r.pin_interpreter_id },
      ...(r.pinned !== null && r.pin_slot === null ? { pinnedAnywhere: true } : {}),
    })),
    ...(idlePins.length > 0 ? { idlePins } : {}),
  };
  return withTerms(manager, inputs, slots, settings, said, terms);
}

function participantsOf(
  requests: readonly PlacingRequest[],
  othersAt: (id: RequestId) => readonly CompanyId[],
  attendances: ReadonlyMap<CompanyId, Attendance>,
  settings: RoundSettings,
  unavailable: (id: CompanyId) => number[],
): ParticipantInput[] {
  const asked = new Map<CompanyId, number>();
  for (const { id: request, buyer_id, supplier_id } of requests)
    for (const id of [buyer_id, supplier_id, ...othersAt(request)]) asked.set(id, (asked.get(id) ?? 0) + 1);
  return [...asked.keys()].sort().map((id) => {
    const company = attendances.get(id);
    const byRule = Math.max(company?.asBuyer ? settings.buyerMost : 0, company?.asSupplier ? settings.supplierMost : 0);
    const promised = Math.max(
      company?.asBuyer ? settings.buyerLeast : 0,
      company?.asSupplier ? settings.supplierFloor : 0,
    );
    return {
      id,
      unavailable: unavailable(id).sort((a, b) => a - b),
      seats: company?.seats ?? 1,
      maxMeetings: company?.most ?? byRule,
      maxPerDay: settings.perDayMost,
      promised: Math.min(promised, asked.get(id) ?? 0),
    };
  });
}

async function readInterpreters(
  manager: EntityManager,
  fairId: FairId,
  unavailable: ReadonlyMap<string, readonly number[]>,
): Promise<InterpreterInput[]> {
  const rows: { id: InterpreterId; daily_cap: number; longest_run: number }[] = await manager.query(
    'SELECT id, daily_cap, longest_run FROM interpreters WHERE fair_id = ? ORDER BY id',
    [fairId],
  );
  const languages = await readInterpreterLanguages(manager, fairId);
  return rows
    .map((row) => ({
      id: row.id,
      languages: (languages.get(row.id) ?? []).filter((language) => language !== OWN_LANGUAGE),
      unavailable: unavailable.get(row.id) ?? [],
      longestRun: row.longest_run,
      dailyCap: row.daily_cap,
    }))
    .filter((interpreter) => interpreter.languages.length > 0);
}
