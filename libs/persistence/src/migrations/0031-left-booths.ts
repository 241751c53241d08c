import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which booth a booking was taken away from last: it fell free, though no claim on it ended. Both ways are looked up by booth. */
export class LeftBooths1795600000031 implements MigrationInterface {
  readonly name = 'LeftBooths1795600000031';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE bookings
      ADD COLUMN left_booth_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      ADD COLUMN left_at datetime(3) NULL,
      ADD INDEX ix_bookings_ended (fair_id, booth_id, ended_at),
      ADD INDEX ix_bookings_left (fair_id, left_booth_id, left_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE bookings DROP INDEX ix_bookings_ended, DROP INDEX ix_bookings_left,
      DROP COLUMN left_booth_id, DROP COLUMN left_at`);
  }
}
