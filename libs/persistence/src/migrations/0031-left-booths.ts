import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every booth that a booking was taken away from: it fell free, though no claim on it ended. */
const LEFT_BOOTHS = `CREATE TABLE left_booths (
      fair_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      booth_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      booking_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      company_id char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      left_at datetime(3) NOT NULL,
      PRIMARY KEY (fair_id, booth_id, booking_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`;

export class LeftBooths1795600000031 implements MigrationInterface {
  readonly name = 'LeftBooths1795600000031';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(LEFT_BOOTHS);
    await queryRunner.query('ALTER TABLE bookings ADD INDEX ix_bookings_ended (fair_id, booth_id, ended_at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE bookings DROP INDEX ix_bookings_ended');
    await queryRunner.query('DROP TABLE left_booths');
  }
}
