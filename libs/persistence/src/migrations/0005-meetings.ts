import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: readonly string[] = [
  `CREATE TABLE slots (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      ordinal int NOT NULL,
      day int NOT NULL,
      of_day int NOT NULL,
      starts_at datetime(3) NOT NULL,
      ends_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, ordinal)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE pauses (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      starts_at datetime(3) NOT NULL,
      ends_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE meeting_tables (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      zone_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      number int NOT NULL,
      UNIQUE INDEX uq_meeting_tables_number (fair_id, number),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE seminars (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      title varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      room varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      starts_at datetime(3) NOT NULL,
      ends_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE seminar_seats (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      seminar_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (fair_id, seminar_id, person_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE interpreters (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      daily_cap int NOT NULL,
      longest_run int NOT NULL,
      UNIQUE INDEX uq_interpreters_person (fair_id, person_id),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE unavailabilities (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      slot int NOT NULL,
      PRIMARY KEY (fair_id, subject_id, slot)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE round_settings (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      weights json NOT NULL,
      weights_version int NOT NULL,
      supplier_floor int NOT NULL,
      supplier_most int NOT NULL,
      buyer_least int NOT NULL,
      buyer_most int NOT NULL,
      per_day_most int NOT NULL,
      minimum_score double NOT NULL,
      fairness_dial double NOT NULL,
      offer_hours int NOT NULL,
      silence_rule varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (fair_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE preferences (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      from_company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      about_company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      wish varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      updated_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      updated_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, from_company_id, about_company_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE rounds (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      live_kind varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      epoch int NOT NULL,
      phase varchar(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
      percent int NOT NULL,
      counts json NULL,
      seed int NOT NULL,
      iterations int NULL,
      settings json NOT NULL,
      input_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
      result json NULL,
      failure_code varchar(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
      failure_params json NULL,
      requested_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at datetime(3) NOT NULL,
      started_at datetime(3) NULL,
      finished_at datetime(3) NULL,
      cancel_requested_at datetime(3) NULL,
      heartbeat_at datetime(3) NULL,
      INDEX ix_rounds_unfinished (state),
      UNIQUE INDEX uq_rounds_live (fair_id, live_kind),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE round_snapshots (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      round_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      body mediumblob NOT NULL,
      created_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, round_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE proposals (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      round_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      buyer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      supplier_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      need_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      score double NOT NULL,
      confidence double NOT NULL,
      buyer_score double NULL,
      supplier_score double NULL,
      verdict varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      reasons json NOT NULL,
      gates json NOT NULL,
      unknowns json NOT NULL,
      position int NOT NULL,
      state varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      INDEX ix_proposals_position (fair_id, round_id, position),
      UNIQUE INDEX uq_proposals_pair (fair_id, round_id, buyer_id, supplier_id),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE requests (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      buyer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      supplier_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      need_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      origin varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      proposal_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      asked_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      state varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      live_mark tinyint NULL,
      buyer_answer varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
      supplier_answer varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
      message varchar(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      message_language varchar(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
      score double NULL,
      deadline_at datetime(3) NULL,
      silence_rule varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at datetime(3) NOT NULL,
      answered_at datetime(3) NULL,
      INDEX ix_requests_deadline (state, deadline_at),
      INDEX ix_requests_supplier (fair_id, supplier_id, id),
      INDEX ix_requests_buyer (fair_id, buyer_id, id),
      UNIQUE INDEX uq_requests_live (fair_id, buyer_id, supplier_id, live_mark),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE pins (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      request_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      slot int NULL,
      place_kind varchar(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
      place_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      interpreter_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      pinned_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      pinned_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, request_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE bans (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      buyer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      supplier_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      reason varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      banned_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      banned_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, buyer_id, supplier_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE timetables (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      round_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      working_mark tinyint NULL,
      version_number int NULL,
      held int NOT NULL,
      value int NOT NULL,
      upper_bound int NOT NULL,
      most_meetings int NOT NULL,
      gaps int NOT NULL,
      below_minimum int NOT NULL,
      iterations int NOT NULL,
      proved tinyint NOT NULL,
      based_on char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at datetime(3) NOT NULL,
      released_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      released_at datetime(3) NULL,
      UNIQUE INDEX uq_timetables_version (fair_id, version_number),
      UNIQUE INDEX uq_timetables_working (fair_id, working_mark),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE meetings (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      timetable_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      request_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      buyer_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      supplier_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      slot int NOT NULL,
      length int NOT NULL,
      place_kind varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      place_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      interpreter_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      locked tinyint NOT NULL,
      INDEX ix_meetings_interpreter (fair_id, timetable_id, interpreter_id),
      INDEX ix_meetings_supplier (fair_id, timetable_id, supplier_id),
      INDEX ix_meetings_buyer (fair_id, timetable_id, buyer_id),
      PRIMARY KEY (fair_id, timetable_id, request_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE occupancies (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      timetable_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      resource varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      slot int NOT NULL,
      request_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (fair_id, timetable_id, resource, slot)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE unscheduled_requests (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      timetable_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      request_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      code varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      params json NOT NULL,
      PRIMARY KEY (fair_id, timetable_id, request_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE calendar_links (
      token_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at datetime(3) NOT NULL,
      revoked_at datetime(3) NULL,
      INDEX ix_calendar_links_person (person_id, fair_id),
      UNIQUE INDEX uq_calendar_links_id (id),
      PRIMARY KEY (token_hash)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE standby_pairs (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      timetable_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      slot int NOT NULL,
      position int NOT NULL,
      request_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (fair_id, timetable_id, slot, position)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
];

export class Meetings1795600000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'standby_pairs',
      'calendar_links',
      'unscheduled_requests',
      'occupancies',
      'meetings',
      'timetables',
      'bans',
      'pins',
      'requests',
      'proposals',
      'round_snapshots',
      'rounds',
      'preferences',
      'round_settings',
      'unavailabilities',
      'interpreters',
      'seminar_seats',
      'seminars',
      'meeting_tables',
      'pauses',
      'slots',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}
