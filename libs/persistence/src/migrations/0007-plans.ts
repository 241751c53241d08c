import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';
const key = (length: number): string => `varchar(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const text = (length: number): string => `varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`;
const END = ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

const STATEMENTS: readonly string[] = [
  `CREATE TABLE hall_features (
      fair_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      hall_id ${ID} NOT NULL,
      ordinal int NOT NULL,
      kind ${key(12)} NOT NULL,
      utility ${key(12)} NULL,
      name ${text(80)} NULL,
      outline json NOT NULL,
      INDEX ix_hall_features_hall (fair_id, hall_id, ordinal),
      PRIMARY KEY (fair_id, id)
    ${END}`,
  `CREATE TABLE hall_pictures (
      fair_id ${ID} NOT NULL,
      hall_id ${ID} NOT NULL,
      name ${text(255)} NOT NULL,
      content_type ${key(40)} NOT NULL,
      width_px int NOT NULL,
      height_px int NOT NULL,
      placement json NOT NULL,
      body mediumblob NOT NULL,
      set_by ${ID} NOT NULL,
      set_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, hall_id)
    ${END}`,
  `CREATE TABLE plan_versions (
      fair_id ${ID} NOT NULL,
      version int NOT NULL,
      PRIMARY KEY (fair_id)
    ${END}`,
  'ALTER TABLE booths ADD COLUMN power_w int NULL',
  'CREATE INDEX ix_booths_hall ON booths (fair_id, hall_id)',
];

export class Plans1795600000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_booths_hall ON booths');
    await runner.query('ALTER TABLE booths DROP COLUMN power_w');
    for (const table of ['plan_versions', 'hall_pictures', 'hall_features']) await runner.query(`DROP TABLE ${table}`);
  }
}
