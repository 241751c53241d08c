import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: readonly string[] = [
  `CREATE TABLE price_lists (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      version int NOT NULL,
      list json NOT NULL,
      set_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      set_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, version)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE subsidy_programmes (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
      decision_number varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      budget bigint NOT NULL,
      reserved bigint NOT NULL,
      settled bigint NOT NULL,
      percent int NOT NULL,
      most_per_firm bigint NOT NULL,
      covers json NOT NULL,
      papers json NOT NULL,
      opens_at datetime(3) NOT NULL,
      closes_at datetime(3) NOT NULL,
      created_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE subsidy_firms (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      programme_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      granted bigint NOT NULL,
      PRIMARY KEY (fair_id, programme_id, company_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE subsidy_grants (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      programme_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      booking_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      costs json NOT NULL,
      state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      papers json NOT NULL,
      reserved bigint NOT NULL,
      settled bigint NOT NULL,
      decision_number varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      reason varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
      requested_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      requested_at datetime(3) NOT NULL,
      decided_by char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      decided_at datetime(3) NULL,
      settled_at datetime(3) NULL,
      version int NOT NULL,
      INDEX ix_subsidy_grants_programme (fair_id, programme_id, state),
      INDEX ix_subsidy_grants_booking (fair_id, booking_id),
      INDEX ix_subsidy_grants_company (fair_id, company_id),
      PRIMARY KEY (fair_id, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
  `CREATE TABLE subsidised_costs (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      booking_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      cost varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      grant_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (fair_id, booking_id, cost)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
];

export class PricesAndSubsidies1795600000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['subsidised_costs', 'subsidy_grants', 'subsidy_firms', 'subsidy_programmes', 'price_lists'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
