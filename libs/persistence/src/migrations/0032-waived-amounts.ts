import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shortfalls that were let pass, apart from what came in: they are never given back. */
export class WaivedAmounts1795600000032 implements MigrationInterface {
  readonly name = 'WaivedAmounts1795600000032';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE bookings ADD COLUMN waived_amount bigint NOT NULL DEFAULT 0');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE bookings DROP COLUMN waived_amount');
  }
}
