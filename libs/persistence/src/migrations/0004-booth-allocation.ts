import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: readonly string[] = [
  `CREATE TABLE halls (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      ordinal int NOT NULL,
      outline json NOT NULL,
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE zones (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      sector_id varchar(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
      country varchar(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE booths (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      hall_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      zone_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      number varchar(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      outline json NOT NULL,
      area_dm2 int NOT NULL,
      open_sides int NOT NULL,
      price_amount bigint NOT NULL,
      price_currency varchar(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      withdrawn_at datetime(3) NULL,
      UNIQUE INDEX uq_booths_number (fair_id, number),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE bookings (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      booth_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      live_booth_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      group_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      order_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      origin varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'claim',
      origin_reason varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      held_until datetime(3) NULL,
      renewals int NOT NULL,
      nth int NULL,
      price_amount bigint NOT NULL,
      price_currency varchar(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      quote json NULL,
      deposit_amount bigint NULL,
      deposit_due_on date NULL,
      reminded_at datetime(3) NULL,
      overdue_at datetime(3) NULL,
      paid_amount bigint NOT NULL DEFAULT 0,
      cancellation_fee bigint NULL,
      created_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at datetime(3) NOT NULL,
      booked_at datetime(3) NULL,
      ended_at datetime(3) NULL,
      end_reason varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      version int NOT NULL,
      INDEX ix_bookings_expiry (state, held_until),
      INDEX ix_bookings_deposit (state, deposit_due_on),
      INDEX ix_bookings_order (fair_id, order_id),
      UNIQUE INDEX uq_bookings_live (fair_id, live_booth_id),
      UNIQUE INDEX uq_bookings_company_nth (fair_id, company_id, nth),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE booking_rules (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      opens_at datetime(3) NOT NULL,
      closes_at datetime(3) NOT NULL,
      hold_minutes int NOT NULL,
      booths_per_company int NOT NULL,
      approval varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'automatic',
      deposit_percent int NOT NULL DEFAULT 50,
      deposit_working_days int NOT NULL DEFAULT 10,
      reminder_working_days int NOT NULL DEFAULT 3,
      grace_working_days int NOT NULL DEFAULT 5,
      cancellation_fees json NULL,
      holidays json NULL,
      co_exhibitor_fees json NULL,
      PRIMARY KEY (fair_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
];

export class BoothAllocation1795600000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['booking_rules', 'bookings', 'booths', 'zones', 'halls'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
