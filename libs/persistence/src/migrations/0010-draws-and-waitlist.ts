import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: readonly string[] = [
  `CREATE TABLE draw_calls (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      wishes_until datetime(3) NOT NULL,
      most_booths int NOT NULL,
      PRIMARY KEY (fair_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE draw_requests (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      code varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      wishes json NOT NULL,
      any_booths int NOT NULL,
      competitor_ids json NOT NULL,
      sector_id varchar(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
      granted_draw_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      changed_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at datetime(3) NOT NULL,
      changed_at datetime(3) NOT NULL,
      withdrawn_at datetime(3) NULL,
      UNIQUE INDEX uq_draw_requests_company (fair_id, company_id),
      UNIQUE INDEX uq_draw_requests_code (fair_id, code),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE priority_points (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      points int NOT NULL,
      newcomer tinyint NOT NULL,
      set_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      set_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, company_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE draws (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      epoch int NOT NULL,
      percent int NOT NULL,
      seed bigint NOT NULL,
      inputs mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      inputs_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      result mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      figures json NULL,
      failure varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      created_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at datetime(3) NOT NULL,
      heartbeat_at datetime(3) NULL,
      finished_at datetime(3) NULL,
      published_at datetime(3) NULL,
      released_at datetime(3) NULL,
      INDEX ix_draws_unfinished (state),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE draw_outcomes (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      draw_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      outcome json NOT NULL,
      INDEX ix_draw_outcomes_company (fair_id, company_id),
      PRIMARY KEY (fair_id, draw_id, company_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE waitlist_rules (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      ordered_by varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      offer_hours int NOT NULL,
      PRIMARY KEY (fair_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE waitlist_entries (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      live_company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      zone_ids json NOT NULL,
      kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
      least_area_dm2 int NOT NULL,
      most_area_dm2 int NOT NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      joined_at datetime(3) NOT NULL,
      ended_at datetime(3) NULL,
      INDEX ix_waitlist_entries_state (fair_id, state),
      UNIQUE INDEX uq_waitlist_entries_live (fair_id, live_company_id),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE waitlist_offers (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      entry_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      live_entry_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      booth_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      booking_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      deadline_at datetime(3) NOT NULL,
      offered_at datetime(3) NOT NULL,
      answered_at datetime(3) NULL,
      UNIQUE INDEX uq_waitlist_offers_live (fair_id, live_entry_id),
      UNIQUE INDEX uq_waitlist_offers_once (fair_id, entry_id, booth_id),
      UNIQUE INDEX uq_waitlist_offers_booking (fair_id, booking_id),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
];

export class DrawsAndWaitlist1795600000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'waitlist_offers',
      'waitlist_entries',
      'waitlist_rules',
      'draw_outcomes',
      'draws',
      'priority_points',
      'draw_requests',
      'draw_calls',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}
