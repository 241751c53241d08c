import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what was written to somebody about a fair, newest first. */
export class Notices1795600000085 implements MigrationInterface {
  readonly name = 'Notices1795600000085';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX ix_mails_reader ON mails (to_address, fair_id, id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX ix_mails_reader ON mails');
  }
}
