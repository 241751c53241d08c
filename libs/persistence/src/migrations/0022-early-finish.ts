import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds can be asked to end with what they have found. */
export class EarlyFinish1795600000022 implements MigrationInterface {
  readonly name = 'EarlyFinish1795600000022';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE rounds ADD COLUMN finish_requested_at datetime(3) NULL');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE rounds DROP COLUMN finish_requested_at');
  }
}
