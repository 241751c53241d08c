import type { BoothId, CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { DataSource } from 'typeorm';
import { newId } from './people.js';

/** Fairs and companies for tests, written straight into the tables. */
export class Fairs {
  constructor(private readonly dataSource: DataSource) {}

  /** `name` must be a word of its own: leaks are found by it. */
  async fair(name: string): Promise<FairId> {
    const id = newId<FairId>();
    await this.dataSource.query(
      `INSERT INTO fairs (id, slug, names, venue, time_zone, starts_on, ends_on, fictional, created_at)
       VALUES (?, ?, ?, ?, 'Asia/Ho_Chi_Minh', '2027-10-20', '2027-10-22', 1, UTC_TIMESTAMP(3))`,
      [id, name.toLowerCase(), JSON.stringify({ en: `Fair ${name}`, vi: `Hội chợ ${name}` }), `Venue of ${name}`],
    );
    return id;
  }

  async company(name: string, country = 'VN'): Promise<CompanyId> {
    const id = newId<CompanyId>();
    await this.dataSource.query(
      `INSERT INTO companies (id, registered_name, english_name, short_name, country, plant_in_vietnam, fictional, version,
         created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, 0, 1, 1, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`,
      [id, `${name} registered`, `${name} Co`, name, country],
    );
    return id;
  }

  async takePart(
    fairId: FairId,
    companyId: CompanyId,
    { as = 'supplier', groupId = null }: { as?: 'supplier' | 'buyer' | 'both'; groupId?: string | null } = {},
  ): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO participations (fair_id, company_id, as_supplier, as_buyer, group_id, seats, created_at)
       VALUES (?, ?, ?, ?, ?, 1, UTC_TIMESTAMP(3))`,
      [fairId, companyId, as === 'buyer' ? 0 : 1, as === 'supplier' ? 0 : 1, groupId],
    );
  }

  async group(fairId: FairId, leaderId: PersonId, name: string): Promise<string> {
    const id = newId();
    await this.dataSource.query(
      `INSERT INTO company_groups (fair_id, id, name, kind, leader_id, created_at)
       VALUES (?, ?, ?, 'association', ?, UTC_TIMESTAMP(3))`,
      [fairId, id, name, leaderId],
    );
    return id;
  }

  async consent(
    subjectType: 'person' | 'company',
    subjectId: string,
    purpose: string,
    givenBy: PersonId,
  ): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO consents (id, subject_type, subject_id, purpose, text_version, given_by, given_at, live_mark)
       VALUES (?, ?, ?, ?, '2026-1', ?, UTC_TIMESTAMP(3), 1)`,
      [newId(), subjectType, subjectId, purpose, givenBy],
    );
  }

  /** Booking is open, and a company may have as many booths as it likes. */
  async openBooking(fairId: FairId): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO booking_rules (fair_id, opens_at, closes_at, hold_minutes, booths_per_company)
       VALUES (?, '2020-01-01', '2100-01-01', 30, 10000)`,
      [fairId],
    );
  }

  async booth(fairId: FairId): Promise<BoothId> {
    const id = newId<BoothId>();
    await this.dataSource.query(
      `INSERT INTO booths (fair_id, id, hall_id, number, kind, outline, area_dm2, open_sides, price_amount, price_currency)
       VALUES (?, ?, ?, ?, 'shell', '[[0,0],[3,0],[3,3]]', 900, 1, 22000000, 'VND')`,
      [fairId, id, newId(), id.slice(-8)],
    );
    return id;
  }
}
