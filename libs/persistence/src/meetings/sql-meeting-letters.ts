import type { CompanyId, FairId } from '@ketnoi/kernel';
import { MeetingLetters, type PlaceLetter } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { type Letter, Mailbox } from '../foundations/mailbox.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { ATTENDING } from './attending.sql.js';

interface Reader {
  company_id: CompanyId;
  email: string;
  language: string;
}
interface PlaceNames {
  from_number: string | null;
  to_number: string;
  hall: string | null;
}

@Injectable()
export class SqlMeetingLetters extends MeetingLetters {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly mailbox: Mailbox,
  ) {
    super();
  }

  /** Those who attend for a buyer; where it has named nobody yet, everybody who belongs to it. */
  async placesChanged(fairId: FairId, letters: readonly PlaceLetter[]): Promise<void> {
    if (letters.length === 0) return;
    const readers = await this.readers(
      fairId,
      letters.map(({ buyerId }) => buyerId),
    );
    const names = await this.namesOf(letters.flatMap(({ buyerId, supplierId }) => [buyerId, supplierId]));
    const written: Letter[] = [];
    // One booth is left, so that most letters name the same two.
    const places = new Map<string, PlaceNames>();
    for (const { buyerId, supplierId, fromBoothId, toBoothId, meetings } of letters) {
      const booths = `${fromBoothId} ${toBoothId}`;
      const place = places.get(booths) ?? (await this.placeNames(fairId, fromBoothId, toBoothId));
      places.set(booths, place);
      const params = {
        company: names.get(buyerId) ?? '',
        exhibitor: names.get(supplierId) ?? '',
        count: meetings,
        from: place.from_number ?? '',
        to: place.to_number,
        hall: place.hall ?? '',
      };
      for (const { company_id, email: to, language } of readers)
        if (company_id === buyerId) written.push({ to, language, template: 'meeting-place', fairId, params });
    }
    await this.mailbox.writeAll(written);
  }

  private async readers(fairId: FairId, buyerIds: readonly CompanyId[]): Promise<readonly Reader[]> {
    const manager = this.current.required('A letter');
    const CAN_READ = 'p.email IS NOT NULL AND p.deactivated_at IS NULL';
    const attending: Reader[] = await manager.query(
      `SELECT d.company_id, p.email, p.language FROM ${ATTENDING} JOIN people p ON p.id = d.person_id
       WHERE d.fair_id = ? AND d.company_id IN (?) AND ${CAN_READ} ORDER BY d.company_id, p.id`,
      [fairId, buyerIds],
    );
    const unnamed = buyerIds.filter((id) => !attending.some((reader) => reader.company_id === id));
    if (unnamed.length === 0) return attending;
    const members: Reader[] = await manager.query(
      `SELECT m.company_id, p.email, p.language FROM memberships m JOIN people p ON p.id = m.person_id
       WHERE m.company_id IN (?) AND m.role = 'member' AND ${CAN_READ} ORDER BY m.company_id, p.id`,
      [unnamed],
    );
    return [...attending, ...members];
  }

  private async namesOf(companyIds: readonly CompanyId[]): Promise<ReadonlyMap<CompanyId, string>> {
    const rows: { id: CompanyId; short_name: string }[] = await this.current
      .get()
      .query('SELECT id, short_name FROM companies WHERE id IN (?)', [companyIds]);
    return new Map(rows.map((row) => [row.id, row.short_name]));
  }

  private async placeNames(fairId: FairId, fromBoothId: string, toBoothId: string): Promise<PlaceNames> {
    const [row]: PlaceNames[] = await this.current.get().query(
      `SELECT f.number AS from_number, t.number AS to_number, h.name AS hall FROM booths t
       LEFT JOIN booths f ON f.fair_id = t.fair_id AND f.id = ?
       LEFT JOIN halls h ON h.fair_id = t.fair_id AND h.id = t.hall_id
       WHERE t.fair_id = ? AND t.id = ?`,
      [fromBoothId, fairId, toBoothId],
    );
    return row ?? { from_number: null, to_number: '', hall: null };
  }
}
