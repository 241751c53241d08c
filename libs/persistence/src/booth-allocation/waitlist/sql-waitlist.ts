import {
  type BoothToOffer,
  type EntryState,
  type ListedEntry,
  type OfferState,
  type RankedEntry,
  type StandingOffer,
  Waitlist,
  type WaitlistEntry,
  type WaitlistEntryId,
  type WaitlistOffer,
  type WaitlistOfferId,
  type WaitlistRules,
} from '@ketnoi/booth-allocation';
import type { BoothId, CompanyId, FairId, PersonId, ZoneId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { violatedKey } from '../../transactions/database-errors.js';
import {
  ENTRY_COLUMNS,
  type EntryRow,
  type ListedRow,
  OFFER_COLUMNS,
  type RankedRow,
  type StandingRow,
  toEntry,
  toListed,
  toRanked,
  toStanding,
} from './waitlist-rows.js';
import { CLAIMED_BEFORE } from './unfinished-offers.sql.js';

const POINTS = 'LEFT JOIN priority_points p ON p.fair_id = e.fair_id AND p.company_id = e.company_id';
const STANDING = `SELECT ${OFFER_COLUMNS}, e.company_id, k.state AS booking_state,
    k.held_until <= UTC_TIMESTAMP(3) AS ran_out
  FROM waitlist_offers o
  JOIN waitlist_entries e ON e.fair_id = o.fair_id AND e.id = o.entry_id
  JOIN booths b ON b.fair_id = o.fair_id AND b.id = o.booth_id
  JOIN bookings k ON k.fair_id = o.fair_id AND k.id = o.booking_id`;

/** `uq_waitlist_entries_live` keeps one entry a company, `uq_waitlist_offers_live` one offer an entry. */
@Injectable()
export class SqlWaitlist extends Waitlist {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async rules(fairId: FairId): Promise<WaitlistRules | null> {
    const [row]: Omit<WaitlistRules, 'fairId'>[] = await this.current
      .get()
      .query('SELECT ordered_by AS orderedBy, offer_hours AS offerHours FROM waitlist_rules WHERE fair_id = ?', [
        fairId,
      ]);
    return row ? { fairId, orderedBy: row.orderedBy, offerHours: row.offerHours } : null;
  }

  async setRules({ fairId, orderedBy, offerHours }: WaitlistRules): Promise<void> {
    await this.current.required('The rules of the waitlist').query(
      `INSERT INTO waitlist_rules (fair_id, ordered_by, offer_hours) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE ordered_by = VALUES(ordered_by), offer_hours = VALUES(offer_hours)`,
      [fairId, orderedBy, offerHours],
    );
  }

  async zones(fairId: FairId): Promise<ReadonlySet<ZoneId>> {
    const rows: { id: ZoneId }[] = await this.current.get().query('SELECT id FROM zones WHERE fair_id = ?', [fairId]);
    return new Set(rows.map(({ id }) => id));
  }

  add(entry: WaitlistEntry, by: PersonId): Promise<boolean> {
    return this.insert(
      `INSERT INTO waitlist_entries (fair_id, id, company_id, live_company_id, zone_ids, kind, least_area_dm2,
         most_area_dm2, state, created_by, joined_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        entry.fairId,
        entry.id,
        entry.companyId,
        entry.companyId,
        JSON.stringify(entry.zoneIds),
        entry.kind,
        entry.leastAreaDm2,
        entry.mostAreaDm2,
        entry.state,
        by,
        entry.joinedAt,
      ],
      ['uq_waitlist_entries_live'],
    );
  }

  async livingEntries(fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly WaitlistEntry[]> {
    if (companyIds.length === 0) return [];
    const rows: EntryRow[] = await this.current
      .get()
      .query(`SELECT ${ENTRY_COLUMNS} FROM waitlist_entries e WHERE e.fair_id = ? AND e.live_company_id IN (?)`, [
        fairId,
        [...companyIds],
      ]);
    return rows.map(toEntry);
  }

  async living(fairId: FairId): Promise<readonly ListedEntry[]> {
    const rows: ListedRow[] = await this.current.get().query(
      `SELECT ${ENTRY_COLUMNS}, p.points, c.short_name, ${OFFER_COLUMNS} FROM waitlist_entries e ${POINTS}
       JOIN companies c ON c.id = e.company_id
       LEFT JOIN waitlist_offers o ON o.fair_id = e.fair_id AND o.live_entry_id = e.id
       LEFT JOIN booths b ON b.fair_id = o.fair_id AND b.id = o.booth_id
       WHERE e.fair_id = ? AND e.state IN ('waiting', 'offered')`,
      [fairId],
    );
    return rows.map(toListed);
  }

  async candidates(fairId: FairId, boothId: BoothId): Promise<readonly RankedEntry[]> {
    const rows: RankedRow[] = await this.current.get().query(
      `SELECT ${ENTRY_COLUMNS}, p.points FROM waitlist_entries e ${POINTS}
       WHERE e.fair_id = ? AND e.state = 'waiting' AND NOT EXISTS (
         SELECT 1 FROM waitlist_offers o WHERE o.fair_id = e.fair_id AND o.entry_id = e.id AND o.booth_id = ?)`,
      [fairId, boothId],
    );
    return rows.map(toRanked);
  }

  /** A company whose entry is over may join again. */
  async moveAll(fairId: FairId, ids: readonly WaitlistEntryId[], from: EntryState, to: EntryState): Promise<boolean> {
    if (ids.length === 0) return true;
    const lives = to === 'waiting' || to === 'offered';
    const { affectedRows }: { affectedRows: number } = await this.current.required('The waitlist').query(
      `UPDATE waitlist_entries SET state = ?, live_company_id = IF(?, company_id, NULL),
         ended_at = IF(?, NULL, UTC_TIMESTAMP(3))
       WHERE fair_id = ? AND id IN (?) AND state = ?`,
      [to, lives, lives, fairId, [...ids], from],
    );
    return affectedRows === ids.length;
  }

  async freedBooth(fairId: FairId, boothId: BoothId): Promise<BoothToOffer | null> {
    const [row]: BoothToOffer[] = await this.current.get().query(
      `SELECT b.id AS boothId, b.number, b.zone_id AS zoneId, b.kind, b.area_dm2 AS areaDm2 FROM booths b
       LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id
       WHERE b.fair_id = ? AND b.id = ? AND b.withdrawn_at IS NULL
         AND (k.id IS NULL OR (k.state = 'held' AND k.held_until <= UTC_TIMESTAMP(3)))
         AND ${CLAIMED_BEFORE}`,
      [fairId, boothId],
    );
    return row ?? null;
  }

  async openOffers(fairId: FairId, boothId: BoothId): Promise<readonly StandingOffer[]> {
    const rows: StandingRow[] = await this.current
      .get()
      .query(`${STANDING} WHERE o.fair_id = ? AND o.booth_id = ? AND o.state = 'open' ORDER BY o.id`, [
        fairId,
        boothId,
      ]);
    return rows.map(toStanding);
  }

  async offer(fairId: FairId, offerId: WaitlistOfferId): Promise<StandingOffer | null> {
    const [row]: StandingRow[] = await this.current
      .get()
      .query(`${STANDING} WHERE o.fair_id = ? AND o.id = ?`, [fairId, offerId]);
    return row ? toStanding(row) : null;
  }

  addOffer(offer: WaitlistOffer): Promise<boolean> {
    return this.insert(
      `INSERT INTO waitlist_offers (fair_id, id, entry_id, live_entry_id, booth_id, booking_id, state, deadline_at,
         offered_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [
        offer.fairId,
        offer.id,
        offer.entryId,
        offer.entryId,
        offer.boothId,
        offer.bookingId,
        offer.state,
        offer.deadlineAt,
      ],
      ['uq_waitlist_offers_live', 'uq_waitlist_offers_once'],
    );
  }

  settle(offer: WaitlistOffer, state: OfferState): Promise<boolean> {
    return this.change(
      `UPDATE waitlist_offers SET state = ?, live_entry_id = NULL, answered_at = UTC_TIMESTAMP(3)
       WHERE fair_id = ? AND id = ? AND state = 'open'`,
      [state, offer.fairId, offer.id],
    );
  }

  /** False when one of the keys refused. */
  private async insert(statement: string, values: unknown[], keys: readonly string[]): Promise<boolean> {
    try {
      await this.current.required('The waitlist').query(statement, values);
      return true;
    } catch (error) {
      if (keys.includes(violatedKey(error) ?? '')) return false;
      throw error;
    }
  }

  private async change(statement: string, values: unknown[]): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('The waitlist')
      .query(statement, values);
    return affectedRows > 0;
  }
}
