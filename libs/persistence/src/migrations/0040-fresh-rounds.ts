import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Timetable rounds stay near what is released, unless they are asked not to. */
export class FreshRounds1795600000040 implements MigrationInterface {
  readonly name = 'FreshRounds1795600000040';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE rounds ADD COLUMN fresh tinyint(1) NOT NULL DEFAULT 0');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE rounds DROP COLUMN fresh');
  }
}
