import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: readonly string[] = [
  `CREATE TABLE fairs (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      slug varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      names json NOT NULL,
      venue varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      time_zone varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      starts_on date NOT NULL,
      ends_on date NOT NULL,
      fictional tinyint NOT NULL,
      created_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at datetime(3) NOT NULL,
      UNIQUE INDEX uq_fairs_slug (slug),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE company_groups (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      kind varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      leader_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at datetime(3) NOT NULL,
      INDEX ix_company_groups_leader (leader_id),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE companies (
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      registered_name varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      english_name varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      short_name varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      tax_code varchar(14) CHARACTER SET ascii COLLATE ascii_bin NULL,
      country varchar(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      plant_in_vietnam tinyint NOT NULL,
      industrial_zone varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      website varchar(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
      employee_band varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
      founded_year int NULL,
      sector_id varchar(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
      buyer_industry_id varchar(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
      fictional tinyint NOT NULL,
      version int NOT NULL,
      created_at datetime(3) NOT NULL,
      updated_at datetime(3) NOT NULL,
      UNIQUE INDEX uq_companies_tax_code (tax_code),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE addresses (
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      ordinal int NOT NULL,
      kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      line varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      district varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      province varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      country varchar(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (company_id, ordinal)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE participations (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      as_supplier tinyint NOT NULL,
      as_buyer tinyint NOT NULL,
      group_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      seats int NOT NULL,
      most_meetings int NULL,
      created_at datetime(3) NOT NULL,
      INDEX ix_participations_group (fair_id, group_id),
      INDEX ix_participations_company (company_id),
      PRIMARY KEY (fair_id, company_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE delegates (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (fair_id, company_id, person_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE profile_texts (
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      language varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      body mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      updated_at datetime(3) NOT NULL,
      PRIMARY KEY (company_id, language)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE profile_facts (
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      taxonomy_id varchar(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
      amount decimal(18,6) NULL,
      unit varchar(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
      source varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      words varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      verified_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      verified_at datetime(3) NULL,
      paper varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      expires_on date NULL,
      created_at datetime(3) NOT NULL,
      INDEX ix_profile_facts_facet (kind, taxonomy_id, company_id),
      PRIMARY KEY (company_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE needs (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      language varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      title varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      body mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      product_id varchar(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
      monthly_volume decimal(18,6) NULL,
      unit varchar(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
      tolerance_mm decimal(18,6) NULL,
      max_lead_time_days int NULL,
      deadline_on date NULL,
      confidential tinyint NOT NULL,
      state varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      version int NOT NULL,
      created_at datetime(3) NOT NULL,
      updated_at datetime(3) NOT NULL,
      INDEX ix_needs_company (fair_id, company_id),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE need_facts (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      need_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      taxonomy_id varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      strength varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
      source varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (fair_id, need_id, kind, taxonomy_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
];

export class Directory1795600000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'need_facts',
      'needs',
      'profile_facts',
      'profile_texts',
      'delegates',
      'participations',
      'addresses',
      'companies',
      'company_groups',
      'fairs',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}
