import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';
const key = (length: number): string => `varchar(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What buyers said of facts that were read from the texts of their needs. */
export class SettledNeedFacts1795600000024 implements MigrationInterface {
  readonly name = 'SettledNeedFacts1795600000024';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE settled_need_facts (
      fair_id ${ID} NOT NULL,
      need_id ${ID} NOT NULL,
      kind ${key(20)} NOT NULL,
      said ${key(80)} NOT NULL,
      verdict ${key(10)} NOT NULL,
      settled_by ${ID} NOT NULL,
      settled_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, need_id, kind, said)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE settled_need_facts');
  }
}
