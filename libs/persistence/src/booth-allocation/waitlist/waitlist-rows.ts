import type {
  ClaimState,
  ListedEntry,
  RankedEntry,
  StandingOffer,
  WaitlistEntry,
  WaitlistOffer,
} from '@ketnoi/booth-allocation';
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { jsonValue } from '../../meetings/json-value.js';

export interface EntryRow {
  fair_id: FairId;
  id: WaitlistEntry['id'];
  company_id: CompanyId;
  zone_ids: unknown;
  kind: WaitlistEntry['kind'];
  least_area_dm2: number;
  most_area_dm2: number;
  state: WaitlistEntry['state'];
  joined_at: Date;
}
export const ENTRY_COLUMNS =
  'e.fair_id, e.id, e.company_id, e.zone_ids, e.kind, e.least_area_dm2, e.most_area_dm2, e.state, e.joined_at';

export const toEntry = (row: EntryRow): WaitlistEntry => ({
  fairId: row.fair_id,
  id: row.id,
  companyId: row.company_id,
  zoneIds: jsonValue<WaitlistEntry['zoneIds']>(row.zone_ids),
  kind: row.kind,
  leastAreaDm2: row.least_area_dm2,
  mostAreaDm2: row.most_area_dm2,
  state: row.state,
  joinedAt: row.joined_at,
});

export type RankedRow = EntryRow & { points: number | null };
export const toRanked = (row: RankedRow): RankedEntry => ({ ...toEntry(row), points: row.points ?? 0 });

/** Named apart, so that an offer can stand beside its entry in one row. */
export interface OfferRow {
  offer_fair_id: FairId;
  offer_id: WaitlistOffer['id'] | null;
  entry_id: WaitlistOffer['entryId'];
  booth_id: WaitlistOffer['boothId'];
  booking_id: WaitlistOffer['bookingId'];
  offer_state: WaitlistOffer['state'];
  deadline_at: Date;
  number: string;
}
export const OFFER_COLUMNS =
  'o.fair_id AS offer_fair_id, o.id AS offer_id, o.entry_id, o.booth_id, o.booking_id, o.state AS offer_state, o.deadline_at, b.number';

const toOffer = (row: OfferRow): WaitlistOffer => ({
  fairId: row.offer_fair_id,
  id: row.offer_id as WaitlistOffer['id'],
  entryId: row.entry_id,
  boothId: row.booth_id,
  bookingId: row.booking_id,
  state: row.offer_state,
  deadlineAt: row.deadline_at,
});

/** Without an offer its columns are null. */
export type ListedRow = RankedRow & OfferRow & { short_name: string };
export const toListed = (row: ListedRow): ListedEntry => ({
  ...toRanked(row),
  companyName: row.short_name,
  offer: row.offer_id === null ? null : { ...toOffer(row), boothNumber: row.number },
});

export type StandingRow = OfferRow & { company_id: CompanyId; booking_state: ClaimState; ran_out: number | null };
export const toStanding = (row: StandingRow): StandingOffer => ({
  offer: toOffer(row),
  companyId: row.company_id,
  boothNumber: row.number,
  booking: row.booking_state,
  ranOut: row.ran_out === 1,
});
