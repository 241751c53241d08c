import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';
const key = (length: number): string => `varchar(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const word = (length: number): string => `varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

const UP: readonly string[] = [
  'ALTER TABLE round_settings ADD COLUMN certificates_must_be_verified tinyint NOT NULL DEFAULT 0',
  `CREATE TABLE weight_versions (
      fair_id ${ID} NOT NULL,
      version int NOT NULL,
      weights json NOT NULL,
      changed_by ${ID} NOT NULL,
      changed_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, version)
    ) ${TABLE}`,
  `CREATE TABLE mapped_words (
      fair_id ${ID} NOT NULL,
      language ${key(8)} NOT NULL,
      word ${word(120)} NOT NULL,
      taxonomy_id ${key(80)} NOT NULL,
      mapped_by ${ID} NOT NULL,
      mapped_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, language, word)
    ) ${TABLE}`,
  `CREATE TABLE rejected_facts (
      company_id ${ID} NOT NULL,
      kind ${key(20)} NOT NULL,
      said ${key(80)} NOT NULL,
      rejected_by ${ID} NOT NULL,
      rejected_at datetime(3) NOT NULL,
      PRIMARY KEY (company_id, kind, said)
    ) ${TABLE}`,
  `CREATE TABLE supplier_questions (
      fair_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      token_hash ${key(64)} NOT NULL,
      company_id ${ID} NOT NULL,
      kind ${key(20)} NOT NULL,
      taxonomy_id ${key(80)} NULL,
      unit ${key(8)} NULL,
      asked_by ${ID} NOT NULL,
      asked_at datetime(3) NOT NULL,
      expires_at datetime(3) NOT NULL,
      answered_at datetime(3) NULL,
      answer ${key(40)} NULL,
      UNIQUE INDEX uq_supplier_questions_token (token_hash),
      INDEX ix_supplier_questions_company (fair_id, company_id),
      PRIMARY KEY (fair_id, id)
    ) ${TABLE}`,
];
const DOWN: readonly string[] = [
  'DROP TABLE supplier_questions',
  'DROP TABLE rejected_facts',
  'DROP TABLE mapped_words',
  'DROP TABLE weight_versions',
  'ALTER TABLE round_settings DROP COLUMN certificates_must_be_verified',
];

/** Words that organisers map, facts that were misread, questions to suppliers, weights of the past. */
export class Matching1795600000020 implements MigrationInterface {
  readonly name = 'Matching1795600000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}
