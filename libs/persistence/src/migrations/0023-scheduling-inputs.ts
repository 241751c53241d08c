import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';
const KEY = (length: number): string => `varchar(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

const TABLES: Readonly<Record<string, string>> = {
  attendances: `CREATE TABLE attendances (
      fair_id ${ID} NOT NULL,
      company_id ${ID} NOT NULL,
      time_zone ${KEY(40)} NULL,
      online_from ${KEY(5)} NULL,
      online_until ${KEY(5)} NULL,
      own_interpreter json NOT NULL,
      accepts_english tinyint NOT NULL,
      most_per_day int NULL,
      most_in_a_row int NULL,
      PRIMARY KEY (fair_id, company_id)
    ) ${TABLE}`,
  online_rooms: `CREATE TABLE online_rooms (
      fair_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      number int NOT NULL,
      link ${KEY(500)} NULL,
      UNIQUE INDEX uq_online_rooms_number (fair_id, number),
      PRIMARY KEY (fair_id, id)
    ) ${TABLE}`,
  rivals: `CREATE TABLE rivals (
      fair_id ${ID} NOT NULL,
      group_number int NOT NULL,
      company_id ${ID} NOT NULL,
      PRIMARY KEY (fair_id, group_number, company_id)
    ) ${TABLE}`,
  meeting_terms: `CREATE TABLE meeting_terms (
      fair_id ${ID} NOT NULL,
      request_id ${ID} NOT NULL,
      length int NOT NULL,
      after_requests json NOT NULL,
      others json NOT NULL,
      PRIMARY KEY (fair_id, request_id)
    ) ${TABLE}`,
};

const COLUMNS: readonly (readonly [table: string, column: string, type: string])[] = [
  ['interpreters', 'sectors', 'json NULL'],
  ['interpreters', 'fee_per_half_day', 'bigint NULL'],
  ['interpreters', 'fee_currency', `${KEY(3)} NULL`],
  ['meetings', 'other_ids', 'json NULL'],
  ['round_settings', 'in_a_row_most', 'int NULL'],
  ['round_settings', 'interpreter_level', `${KEY(8)} NULL`],
  ['round_settings', 'interpreter_trade', `${KEY(10)} NULL`],
  ['round_settings', 'hall_walk_minutes', 'int NULL'],
];

/** Online rooms and who meets in them; trades and fees of interpreters; rivals; longer and larger meetings, and their order. */
export class SchedulingInputs1795600000023 implements MigrationInterface {
  readonly name = 'SchedulingInputs1795600000023';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of Object.values(TABLES)) await queryRunner.query(statement);
    for (const [table, column, type] of COLUMNS)
      await queryRunner.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, column] of [...COLUMNS].reverse())
      await queryRunner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    for (const table of Object.keys(TABLES).reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}
