import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a question that waits is about; null once it was answered or ran out. One of each waits before a company. */
export class OneOpenQuestion1795600000045 implements MigrationInterface {
  readonly name = 'OneOpenQuestion1795600000045';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE supplier_questions
      ADD COLUMN live_subject varchar(110) CHARACTER SET ascii COLLATE ascii_bin NULL,
      ADD UNIQUE INDEX uq_supplier_questions_live (fair_id, company_id, live_subject)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE supplier_questions DROP INDEX uq_supplier_questions_live, DROP COLUMN live_subject',
    );
  }
}
