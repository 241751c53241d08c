import type { CompanyId, FairId, InterpreterId, RequestId, RoundId, TimetableId } from '@ketnoi/kernel';
import type { Meeting, PlaceKind, Timetable } from '@ketnoi/meetings';
import { jsonValue } from './json-value.js';

export const TIMETABLE_COLUMNS = `fair_id, id, round_id, state, version_number, held, value, upper_bound, most_meetings, gaps,
  below_minimum, iterations, proved, based_on, created_at, released_at`;
export const MEETING_COLUMNS = `request_id, buyer_id, supplier_id, slot, length, place_kind, place_id, interpreter_id, locked,
  other_ids`;

export interface TimetableRow {
  fair_id: FairId;
  id: TimetableId;
  round_id: RoundId | null;
  state: Timetable['state'];
  version_number: number | null;
  held: number;
  value: number;
  upper_bound: number;
  most_meetings: number;
  gaps: number;
  below_minimum: number;
  iterations: number;
  proved: number;
  based_on: TimetableId | null;
  created_at: Date;
  released_at: Date | null;
}

export interface MeetingRow {
  request_id: RequestId;
  buyer_id: CompanyId;
  supplier_id: CompanyId;
  slot: number;
  length: number;
  place_kind: PlaceKind;
  place_id: string;
  interpreter_id: InterpreterId | null;
  locked: number;
  other_ids: unknown;
}

export const toTimetable = (row: TimetableRow): Timetable => ({
  fairId: row.fair_id,
  id: row.id,
  roundId: row.round_id,
  state: row.state,
  versionNumber: row.version_number,
  held: row.held,
  value: row.value,
  upperBound: row.upper_bound,
  mostMeetings: row.most_meetings,
  gaps: row.gaps,
  belowMinimum: row.below_minimum,
  iterations: row.iterations,
  proved: row.proved === 1,
  basedOn: row.based_on,
  createdAt: row.created_at,
  releasedAt: row.released_at,
});

export const toMeeting = (row: MeetingRow): Meeting => ({
  requestId: row.request_id,
  buyerId: row.buyer_id,
  supplierId: row.supplier_id,
  slot: row.slot,
  length: row.length,
  placeKind: row.place_kind,
  placeId: row.place_id,
  interpreterId: row.interpreter_id,
  locked: row.locked === 1,
  ...(row.other_ids === null ? {} : { otherIds: jsonValue<CompanyId[]>(row.other_ids) }),
});
