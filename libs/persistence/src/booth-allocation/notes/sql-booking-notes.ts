import { type BookingNote, BookingNotes } from '@ketnoi/booth-allocation';
import type { BookingId, CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

@Injectable()
export class SqlBookingNotes extends BookingNotes {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofFair(fairId: FairId): Promise<readonly BookingNote[]> {
    return this.current
      .get()
      .query('SELECT booking_id AS bookingId, note FROM booking_notes WHERE fair_id = ? ORDER BY booking_id', [fairId]);
  }

  async lock(fairId: FairId, bookingIds: readonly BookingId[]): Promise<ReadonlyMap<BookingId, CompanyId>> {
    if (bookingIds.length === 0) return new Map();
    const rows: { id: BookingId; companyId: CompanyId }[] = await this.current.required('A note').query(
      `SELECT id, company_id AS companyId FROM bookings
       WHERE fair_id = ? AND id IN (?) AND company_id IS NOT NULL ORDER BY id FOR UPDATE`,
      [fairId, [...bookingIds]],
    );
    return new Map(rows.map(({ id, companyId }) => [id, companyId]));
  }

  async write(fairId: FairId, notes: readonly BookingNote[], by: PersonId): Promise<void> {
    const manager = this.current.required('A note');
    const gone = notes.filter(({ note }) => note === null).map(({ bookingId }) => bookingId);
    const kept = notes.filter(({ note }) => note !== null);
    if (gone.length > 0)
      await manager.query('DELETE FROM booking_notes WHERE fair_id = ? AND booking_id IN (?)', [fairId, gone]);
    if (kept.length > 0)
      await manager.query(
        `INSERT INTO booking_notes (fair_id, booking_id, note, written_by, written_at)
         VALUES ${kept.map(() => '(?, ?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}
         ON DUPLICATE KEY UPDATE note = VALUES(note), written_by = VALUES(written_by), written_at = VALUES(written_at)`,
        kept.flatMap(({ bookingId, note }) => [fairId, bookingId, note, by]),
      );
  }
}
