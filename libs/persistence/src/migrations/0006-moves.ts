import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: readonly string[] = [
  `CREATE TABLE booth_swaps (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      proposer_company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      other_company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      proposer json NOT NULL,
      other json NOT NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      note varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      expires_at datetime(3) NOT NULL,
      proposed_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      proposed_at datetime(3) NOT NULL,
      answered_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      answered_at datetime(3) NULL,
      version int NOT NULL,
      INDEX ix_booth_swaps_proposer (fair_id, proposer_company_id),
      INDEX ix_booth_swaps_other (fair_id, other_company_id),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE booth_replacements (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      booth_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      replaced_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      replaced_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, booth_id, replaced_by)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE pavilions (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      group_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      allot_until datetime(3) NOT NULL,
      set_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      set_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, group_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE co_exhibitors (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      booking_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      invited_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      invited_at datetime(3) NOT NULL,
      answered_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      answered_at datetime(3) NULL,
      version int NOT NULL,
      INDEX ix_co_exhibitors_company (fair_id, company_id),
      PRIMARY KEY (fair_id, booking_id, company_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
];

/** Bookings that go elsewhere: swaps, booths that took the place of others, pavilions, shared booths. */
export class Moves1795600000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['co_exhibitors', 'pavilions', 'booth_replacements', 'booth_swaps'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
