import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: readonly string[] = [
  `CREATE TABLE people (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      own_name varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      latin_name varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      reading varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      title varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      position varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      mobile varchar(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
      email varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      country varchar(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      language varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      time_zone varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      password_hash varchar(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
      fictional tinyint NOT NULL,
      created_at datetime(3) NOT NULL,
      deactivated_at datetime(3) NULL,
      UNIQUE INDEX uq_people_email (email),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE person_languages (
      person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      language varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      level varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (person_id, language)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE memberships (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      role varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      granted_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at datetime(3) NOT NULL,
      INDEX ix_memberships_fair (fair_id, role),
      INDEX ix_memberships_company (company_id),
      UNIQUE INDEX uq_memberships_once (person_id, fair_id, company_id, role),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE sessions (
      token_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      user_agent varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      created_at datetime(3) NOT NULL,
      last_seen_at datetime(3) NOT NULL,
      expires_at datetime(3) NOT NULL,
      ended_at datetime(3) NULL,
      opened_by_link char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      INDEX ix_sessions_person (person_id),
      INDEX ix_sessions_expiry (expires_at),
      INDEX ix_sessions_link (opened_by_link),
      UNIQUE INDEX uq_sessions_id (id),
      PRIMARY KEY (token_hash)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE sign_in_links (
      token_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      purpose varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at datetime(3) NOT NULL,
      expires_at datetime(3) NOT NULL,
      used_at datetime(3) NULL,
      revoked_at datetime(3) NULL,
      INDEX ix_sign_in_links_person (person_id),
      UNIQUE INDEX uq_sign_in_links_id (id),
      PRIMARY KEY (token_hash)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE invitations (
      token_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      email varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      role varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      invited_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at datetime(3) NOT NULL,
      expires_at datetime(3) NOT NULL,
      accepted_at datetime(3) NULL,
      accepted_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      revoked_at datetime(3) NULL,
      INDEX ix_invitations_fair (fair_id, id),
      UNIQUE INDEX uq_invitations_id (id),
      PRIMARY KEY (token_hash)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE consents (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject_type varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      purpose varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      text_version varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      given_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      given_at datetime(3) NOT NULL,
      withdrawn_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      withdrawn_at datetime(3) NULL,
      live_mark tinyint NULL,
      UNIQUE INDEX uq_consents_live (subject_id, purpose, live_mark),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
];

export class Accounts1795600000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'consents',
      'invitations',
      'sign_in_links',
      'sessions',
      'memberships',
      'person_languages',
      'people',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}
