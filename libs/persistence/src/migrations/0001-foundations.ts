import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: readonly string[] = [
  `CREATE TABLE outbox_events (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      type varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      payload json NOT NULL,
      request_id varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at datetime(3) NOT NULL,
      version bigint NULL,
      published_at datetime(3) NULL,
      INDEX ix_outbox_events_catch_up (fair_id, version),
      INDEX ix_outbox_events_waiting (published_at, id),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE fair_versions (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      version bigint NOT NULL,
      PRIMARY KEY (fair_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE leases (
      name varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      holder varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      expires_at datetime(3) NOT NULL,
      PRIMARY KEY (name)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE idempotency_keys (
      actor_id varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      idempotency_key varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      operation varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      request_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      answer json NULL,
      created_at datetime(3) NOT NULL,
      expires_at datetime(3) NOT NULL,
      INDEX ix_idempotency_keys_expiry (expires_at),
      PRIMARY KEY (actor_id, idempotency_key)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE audit_entries (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      at datetime(3) NOT NULL,
      actor_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      for_company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      by_right varchar(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
      action varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject_type varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject_id varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      detail json NULL,
      request_id varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
      INDEX ix_audit_entries_subject (fair_id, subject_type, subject_id),
      INDEX ix_audit_entries_fair (fair_id, id),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE mails (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      to_address varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      language varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      template varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      params json NOT NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      attempts int NOT NULL,
      next_attempt_at datetime(3) NOT NULL,
      created_at datetime(3) NOT NULL,
      sent_at datetime(3) NULL,
      last_error varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      INDEX ix_mails_waiting (state, next_attempt_at),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE uploads (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      content_type varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      size int NOT NULL,
      body mediumblob NOT NULL,
      created_at datetime(3) NOT NULL,
      expires_at datetime(3) NOT NULL,
      INDEX ix_uploads_expiry (expires_at),
      INDEX ix_uploads_person (person_id, expires_at),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
];

export class Foundations1795600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'uploads',
      'mails',
      'audit_entries',
      'idempotency_keys',
      'leases',
      'fair_versions',
      'outbox_events',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}
